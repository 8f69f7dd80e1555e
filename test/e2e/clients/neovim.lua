-- Drives a language server over stdio with Neovim's own client, and prints one JSON object.
-- Neovim 0.7 and newer: `nvim --headless --clean -n -c 'luafile neovim.lua'`.
-- Environment: PINCITE_SERVER (JSON array: the command), PINCITE_FILE, PINCITE_WORD (text to hover), PINCITE_FIX (rule to mend),
-- PINCITE_FROM (text to go to the definition from), PINCITE_TYPED (a line to be typed and completed), PINCITE_SHORT and PINCITE_NAME (a short
-- name and what to call it instead).
local env = vim.env
local seen = {}

local function wait_for(what, holds)
  assert(vim.wait(20000, holds, 20), 'waited in vain for ' .. what)
end

local function place_cursor(text)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  local row, column = unpack(vim.fn.searchpos('\\V' .. vim.fn.escape(text, '\\'), 'cW'))
  assert(row > 0, 'not in the brief: ' .. text)
  vim.api.nvim_win_set_cursor(0, { row, column })
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(env.PINCITE_FILE))
  vim.bo.filetype = 'markdown'
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({
    name = 'pincite',
    cmd = vim.fn.json_decode(env.PINCITE_SERVER),
    root_dir = vim.fn.fnamemodify(env.PINCITE_FILE, ':h'),
  })
  assert(id, 'the server did not start')
  vim.lsp.buf_attach_client(buffer, id)

  local function request(method, params)
    local answers, failure = vim.lsp.buf_request_sync(buffer, method, params, 20000)
    assert(answers, method .. ': ' .. tostring(failure))
    local answer = assert(answers[id], method .. ': no answer')
    local problem = answer.error or answer.err
    assert(not problem, method .. ': ' .. vim.inspect(problem))
    return answer.result
  end
  local function here()
    return vim.lsp.util.make_position_params(0, 'utf-16')
  end
  local function lsp_diagnostic(diagnostic)
    return diagnostic.user_data and diagnostic.user_data.lsp or {}
  end
  local function code_of(diagnostic)
    return diagnostic.code or lsp_diagnostic(diagnostic).code
  end

  wait_for('diagnostics', function() return #vim.diagnostic.get(buffer) > 0 end)
  local diagnostics = vim.diagnostic.get(buffer)
  seen.diagnostics = vim.tbl_map(function(each)
    return { rule = code_of(each), severity = each.severity, source = each.source, line = each.lnum, message = each.message }
  end, diagnostics)

  place_cursor(env.PINCITE_WORD)
  local hover = request('textDocument/hover', here())
  seen.hover = hover and hover.contents.value

  place_cursor(env.PINCITE_FROM)
  local definition = request('textDocument/definition', here())
  local target = definition and (definition[1] or definition)
  local range = target and (target.targetSelectionRange or target.range)
  seen.definition = range and range.start.line

  local wanted
  for _, each in ipairs(diagnostics) do
    if code_of(each) == env.PINCITE_FIX then wanted = each end
  end
  assert(wanted, 'no finding of ' .. env.PINCITE_FIX)
  local where = { start = { line = wanted.lnum, character = wanted.col }, ['end'] = { line = wanted.end_lnum, character = wanted.end_col } }
  local actions = request('textDocument/codeAction', {
    textDocument = here().textDocument,
    range = where,
    context = {
      diagnostics = { vim.tbl_extend('keep', { range = where, message = wanted.message, source = wanted.source, severity = wanted.severity, code = code_of(wanted) }, lsp_diagnostic(wanted)) },
      only = { 'quickfix' },
    },
  })
  assert(actions and actions[1], 'no code action')
  seen.actions = vim.tbl_map(function(each) return each.title end, actions)
  local action = actions[1].edit and actions[1] or request('codeAction/resolve', actions[1])
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  wait_for('the finding to go', function()
    for _, each in ipairs(vim.diagnostic.get(buffer)) do
      if code_of(each) == env.PINCITE_FIX and each.lnum == wanted.lnum then return false end
    end
    return true
  end)
  seen.text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')

  local document = { textDocument = here().textDocument }
  local everything = { textDocument = document.textDocument, range = { start = { line = 0, character = 0 }, ['end'] = { line = 99, character = 0 } } }
  local function names(symbols)
    local found = {}
    for _, each in ipairs(symbols or {}) do
      table.insert(found, each.name)
      for _, child in ipairs(names(each.children)) do table.insert(found, child) end
    end
    return found
  end
  seen.symbols = names(request('textDocument/documentSymbol', document))
  seen.authorities = names(request('workspace/symbol', { query = 'lombardo' }))
  place_cursor(env.PINCITE_WORD)
  seen.references = #request('textDocument/references', vim.tbl_extend('force', here(), { context = { includeDeclaration = true } }))
  seen.highlights = #request('textDocument/documentHighlight', here())
  seen.links = vim.tbl_map(function(each) return each.target end, request('textDocument/documentLink', document))
  seen.lenses = vim.tbl_map(function(each) return each.command.title end, request('textDocument/codeLens', document))
  seen.folds = vim.tbl_map(function(each) return { each.startLine, each.endLine } end, request('textDocument/foldingRange', document))
  seen.hints = vim.tbl_map(function(each) return each.label end, request('textDocument/inlayHint', everything))
  seen.tokens = #request('textDocument/semanticTokens/full', document).data / 5

  local function act(kind, title)
    local position = here().position
    local offered = request('textDocument/codeAction', { textDocument = here().textDocument, range = { start = position, ['end'] = position }, context = { diagnostics = {}, only = { kind } } })
    for _, each in ipairs(offered or {}) do
      if each.kind == kind and (title == nil or each.title == title) then
        vim.lsp.util.apply_workspace_edit(each.edit, 'utf-16')
        return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
      end
    end
    error('not offered: ' .. (title or kind))
  end
  place_cursor(env.PINCITE_FROM)
  seen.converted = act('refactor.rewrite', 'Write as short form')
  seen.mended = act('source.fixAll.pincite')

  local last = vim.api.nvim_buf_line_count(buffer)
  vim.api.nvim_buf_set_lines(buffer, last, last, false, { '', env.PINCITE_TYPED })
  vim.api.nvim_win_set_cursor(0, { last + 2, #env.PINCITE_TYPED - 1 })
  local params = here()
  params.position.character = params.position.character + 1
  local completions = request('textDocument/completion', params)
  seen.completions = vim.tbl_map(function(each) return each.textEdit.newText end, completions.items)
  local resolved = request('completionItem/resolve', completions.items[1])
  seen.documentation = type(resolved.documentation) == 'table' and resolved.documentation.value or resolved.documentation

  place_cursor(env.PINCITE_SHORT)
  seen.renamable = request('textDocument/prepareRename', here()).placeholder
  vim.lsp.util.apply_workspace_edit(request('textDocument/rename', vim.tbl_extend('force', here(), { newName = env.PINCITE_NAME })), 'utf-16')
  seen.renamed = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
  vim.lsp.stop_client(id)
end

local ok, failure = pcall(run)
seen.failure = not ok and tostring(failure) or nil
io.stdout:write(vim.fn.json_encode(seen) .. '\n')
vim.cmd(ok and 'qall!' or 'cquit 1')
