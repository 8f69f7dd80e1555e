;;; emacs.el --- Drives a language server over stdio with Eglot, and prints one JSON object  -*- lexical-binding: t -*-
;; Emacs 28 with the package eglot, or Emacs 29 and newer: emacs --batch -l emacs.el
;; Environment: PINCITE_SERVER (JSON array: the command), PINCITE_FILE, PINCITE_WORD (text to hover), PINCITE_FIX (rule to mend),
;; PINCITE_FROM (text to go to the definition from), PINCITE_TYPED (a line to be typed and completed), PINCITE_SHORT and PINCITE_NAME (a
;; short name and what to call it instead).
(require 'package)
(package-initialize)
(require 'json)
(require 'flymake)
(require 'eglot)
(require 'seq)

(setq eglot-sync-connect 20
      eglot-autoshutdown t
      eglot-send-changes-idle-time 0.1
      flymake-no-changes-timeout 0.1
      make-backup-files nil
      auto-save-default nil
      create-lockfiles nil)
(set-language-environment "UTF-8")

;; Emacs has no mode for Markdown of its own.
(define-derived-mode brief-mode text-mode "Brief")
(put 'brief-mode 'eglot-language-id "markdown")
(add-to-list 'auto-mode-alist '("\\.md\\'" . brief-mode))
(add-to-list 'eglot-server-programs (cons 'brief-mode (append (json-read-from-string (getenv "PINCITE_SERVER")) nil)))

(defun brief-wait (what holds)
  "Answer what HOLDS returns once it is not nil; after a while, fail and name WHAT."
  (let ((end (+ (float-time) 20)) answer)
    (while (and (not (setq answer (funcall holds))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (or answer (error "Waited in vain for %s" what))))

(defun brief-go (text)
  "Put point one character into the first TEXT."
  (goto-char (point-min))
  (search-forward text)
  (goto-char (1+ (match-beginning 0))))

(defun brief-request (method params)
  (jsonrpc-request (eglot--current-server-or-lose) method params :timeout 20))

(defun brief-findings (rule)
  "Diagnostics on the screen whose text names RULE, as Eglot shows them."
  (seq-filter (lambda (each) (string-match-p (regexp-quote rule) (flymake-diagnostic-text each))) (flymake-diagnostics)))

(defun brief-names (symbols)
  "Names of SYMBOLS and of those within them."
  (seq-mapcat (lambda (each) (cons (plist-get each :name) (brief-names (plist-get each :children)))) symbols))

(defun brief-act (kind &optional title)
  "Apply the code action of KIND at point, the one called TITLE if given; answer the text then."
  (let* ((here (plist-get (eglot--TextDocumentPositionParams) :position))
         (offered (brief-request :textDocument/codeAction
                                 (list :textDocument (eglot--TextDocumentIdentifier) :range (list :start here :end here)
                                       :context (list :diagnostics [] :only (vector kind)))))
         (action (seq-find (lambda (each) (and (equal (plist-get each :kind) kind) (or (not title) (equal (plist-get each :title) title)))) offered)))
    (eglot--apply-workspace-edit (plist-get (or action (error "Not offered: %s" (or title kind))) :edit))
    (eglot--signal-textDocument/didChange)
    (buffer-substring-no-properties (point-min) (point-max))))

(defun brief-run ()
  (let (seen)
    (find-file (getenv "PINCITE_FILE"))
    (setq-local project-find-functions (list (lambda (folder) (cons 'transient folder))))
    (apply #'eglot (eglot--guess-contact))
    (flymake-mode 1)
    (flymake-start)
    (brief-wait "diagnostics" #'flymake-diagnostics)
    (push (cons 'diagnostics (vconcat (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))) seen)

    (brief-go (getenv "PINCITE_WORD"))
    (push (cons 'hover (plist-get (plist-get (brief-request :textDocument/hover (eglot--TextDocumentPositionParams)) :contents) :value)) seen)

    (brief-go (getenv "PINCITE_FROM"))
    (let* ((answer (brief-request :textDocument/definition (eglot--TextDocumentPositionParams)))
           (target (if (vectorp answer) (elt answer 0) answer))
           (range (or (plist-get target :targetSelectionRange) (plist-get target :range))))
      (push (cons 'definition (plist-get (plist-get range :start) :line)) seen))

    (let* ((rule (getenv "PINCITE_FIX"))
           (finding (car (or (brief-findings rule) (error "No finding of %s" rule))))
           (diagnostic (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data finding))))
           (actions (brief-request :textDocument/codeAction
                                   (list :textDocument (eglot--TextDocumentIdentifier)
                                         :range (plist-get diagnostic :range)
                                         :context (list :diagnostics (vector diagnostic) :only ["quickfix"]))))
           (before (length (brief-findings rule)))
           (action (elt (if (seq-empty-p actions) (error "No code action") actions) 0)))
      (push (cons 'actions (vconcat (mapcar (lambda (each) (plist-get each :title)) actions))) seen)
      (eglot--apply-workspace-edit (plist-get (if (plist-get action :edit) action (brief-request :codeAction/resolve action)) :edit))
      (eglot--signal-textDocument/didChange)
      (brief-wait "the finding to go" (lambda () (< (length (brief-findings rule)) before))))
    (push (cons 'text (buffer-substring-no-properties (point-min) (point-max))) seen)

    (let ((document (list :textDocument (eglot--TextDocumentIdentifier)))
          (everything (list :start '(:line 0 :character 0) :end '(:line 99 :character 0))))
      (push (cons 'symbols (vconcat (brief-names (brief-request :textDocument/documentSymbol document)))) seen)
      (push (cons 'authorities (vconcat (brief-names (brief-request :workspace/symbol '(:query "lombardo"))))) seen)
      (brief-go (getenv "PINCITE_WORD"))
      (push (cons 'references (length (brief-request :textDocument/references (append (eglot--TextDocumentPositionParams) '(:context (:includeDeclaration t)))))) seen)
      (push (cons 'highlights (length (brief-request :textDocument/documentHighlight (eglot--TextDocumentPositionParams)))) seen)
      (push (cons 'links (vconcat (mapcar (lambda (each) (plist-get each :target)) (brief-request :textDocument/documentLink document)))) seen)
      (push (cons 'lenses (vconcat (mapcar (lambda (each) (plist-get (plist-get each :command) :title)) (brief-request :textDocument/codeLens document)))) seen)
      (push (cons 'folds (vconcat (mapcar (lambda (each) (vector (plist-get each :startLine) (plist-get each :endLine))) (brief-request :textDocument/foldingRange document)))) seen)
      (push (cons 'hints (vconcat (mapcar (lambda (each) (plist-get each :label)) (brief-request :textDocument/inlayHint (append document (list :range everything)))))) seen)
      (push (cons 'tokens (/ (length (plist-get (brief-request :textDocument/semanticTokens/full document) :data)) 5)) seen))

    (brief-go (getenv "PINCITE_FROM"))
    (push (cons 'converted (brief-act "refactor.rewrite" "Write as short form")) seen)
    (push (cons 'mended (brief-act "source.fixAll.pincite")) seen)

    (goto-char (point-max))
    (insert "\n" (getenv "PINCITE_TYPED"))
    (eglot--signal-textDocument/didChange)
    (let* ((answer (brief-request :textDocument/completion (eglot--TextDocumentPositionParams)))
           (items (plist-get answer :items))
           (documentation (plist-get (brief-request :completionItem/resolve (elt items 0)) :documentation)))
      (push (cons 'completions (vconcat (mapcar (lambda (each) (plist-get (plist-get each :textEdit) :newText)) items))) seen)
      (push (cons 'documentation (if (stringp documentation) documentation (plist-get documentation :value))) seen))

    (brief-go (getenv "PINCITE_SHORT"))
    (push (cons 'renamable (plist-get (brief-request :textDocument/prepareRename (eglot--TextDocumentPositionParams)) :placeholder)) seen)
    (eglot-rename (getenv "PINCITE_NAME"))
    (push (cons 'renamed (buffer-substring-no-properties (point-min) (point-max))) seen)
    seen))

(let ((failed nil) (seen nil))
  (condition-case problem
      (setq seen (brief-run))
    (error (setq failed t seen (list (cons 'failure (error-message-string problem))))))
  (princ (concat (json-encode (nreverse seen)) "\n"))
  (set-buffer-modified-p nil)
  (ignore-errors (eglot-shutdown (eglot-current-server)))
  (kill-emacs (if failed 1 0)))
