/**
 * Words of American legal prose that say the same, by concept. A concept written with + or - is an axis: words under its
 * two signs say opposite things. Phrases have an underscore between their words. A concept in capitals names an actor:
 * propositions about different actors are different propositions.
 */
export const CONCEPTS = `
immune+ qualified_immunity immune immunity immunize shield protected_from_suit protected_from_liability escape_liability avoid_liability escape_suit off_the_hook no_liability cannot_be_sued may_not_be_sued bar_a_claim bar_the_claim bar_even_a_claim bar_any_claim bar_every_claim bar_all_claims bar_suit bar_recovery bar_liability defeat_a_claim defeat_the_claim defeat_even_a_claim defeat_any_claim foreclose_liability foreclose_suit preclude_liability excuse excused absolve absolved exonerate cleared safe_harbor =defense hide_behind shelter shelter_behind take_cover insulate
immune- liable liability =answerable answers_for answer_for answer_under answer_in face_a_jury face_juries face_jury face_liability face_suit face_trial held_accountable hold_accountable to_account =responsible culpable on_the_hook exposed_to_suit suable be_sued pay_damages
clear+ clearly_established clearly_establish clearly_establishes clearly_establishing settled_law well_settled well-settled settled beyond_debate fair_warning fair_notice on_notice gave_notice give_notice gives_notice notice warned warn warning firmly_established law_was_clear clear_law established_law controlling_precedent law_forbade law_forbid clearly_forbade clearly_forbid clearly_forbidden clearly_prohibited clearly_barred law_told told_officers no_case no_decision no_precedent no_authority
clear- not_clear not_yet_clear far_from_clear unsettled unclear open_question novel
obvious+ obvious obviously obviousness self-evident plainly_unlawful patently patent apparent plain plainly so_plain glaring unmistakable common_sense common-sense
violate+ violate violation violative unconstitutional unlawful unlawfulness illegal excessive excessiveness unreasonable wrongful wrongfulness impermissible breach offend transgress infringe constitutional_wrong crossed condemn forbidden improper wrongdoing trample
violate- comport was_constitutional were_constitutional is_constitutional acted_constitutionally passed_muster pass_muster passes_constitutional =lawful =lawfully permissible justified =proper =properly =reasonable =reasonably legitimate within_bounds complied
enough+ support_a_monell support_monell support_liability support_a_claim sufficient suffice enough ample triable reach_a_jury go_to_a_jury raise_a_triable genuine_dispute go_forward gone_forward =proceed =proceeds =proceeded =survive =survives =survived go_to_trial gone_to_trial meet_the_burden substantiate support_a_finding carry_the_burden
enough- insufficient inadequate lacked lack wanting fell_short fall_short want_of want_of_proof nothing_to_show
same+ similar similarity alike same identical comparable analogous indistinguishable match mirror parallel on_all_fours
same- different difference differ distinguish distinguishable distinct distinction unlike dissimilar another_matter separate separate_inquiry
affirm+ affirm affirmance uphold upheld sustain leave_standing left_standing
affirm- reverse reversal vacate overturn set_aside undo reinstate revive remand send_back sent_back sent_the_case_back send_the_case_back error erred erroneous
grant+ grant award allow
denial denial
require+ require must oblige obligate need compel duty bound mandatory owe
apply+ apply govern control controlling reach extend follow adhere adopt
agree+ agree concur join accept endorse embrace
agree- disagree reject part_company parted_company refuse rebuff spurn unpersuaded unconvinced
relevant+ relevant bear_on bearing matter =material influence inform pertinent
relevant- irrelevant immaterial no_bearing beside_the_point
decide+ decide determinative =dispositive conclusive determine decisive resolve
dispute+ dispute contest challenge contestable disputed question_of_fact fact_question factual_question jury_question genuine_issue triable_issue unresolved open_fact
dispute- undisputed uncontested unchallenged concede concession
valid+ valid enforceable binding effective
valid- invalid unenforceable void voidable ineffective
timely+ timely
timely- untimely late time-barred stale
OFFICER =officer =officers police deputy law-enforcement law_enforcement cop patrolman trooper policeman sheriff subordinate helper
MEDIC paramedic medic emt medical_personnel medical_professional medical_responder emergency_responder ambulance_crew first_responder ambulance_worker ems
CITY city county municipal municipality local_government town monell entity
JURY jury juror reasonable_jury reasonable_juror factfinder fact-finder trier
PARTY plaintiff family estate survivor appellant petitioner claimant
EMPLOYER employer company corporation firm
EMPLOYEE employee worker staff
LANDLORD landlord lessor owner
TENANT tenant lessee renter
INSURER insurer carrier insurance_company
DOCTOR doctor physician surgeon hospital_staff
SCHOOL school university college district_school
force excessive_force_incident excessive_force_case excessive_force_claim excessive_force_analysis excessive_force_suit force pressure press compress compression squeeze bodyweight body_weight body-weight weight bear_down bearing_down bore_down lean push crush bear
restrain restrain restraint hold_down held_down pin pinned secure strap subdue compressing
prone prone face-down face_down stomach belly chest
back back spine
board backboard board stretcher
order order instruction direction direct instruct command say-so request ask behest word bidding telling instruct
superior superior supervisor boss chain_of_command higher-up
breathe could_not_breathe cannot_breathe can't_breathe couldn't_breathe can_not_breathe breathe breath air asphyxiate asphyxia asphyxiation suffocate
train train training instruction_in guidance policy manual protocol curriculum untrained
failtrain,train failure_to_train failure-to-train failed_to_train inadequate_training training_claim training_theory
depart depart violation_of_policy violation_of_police_policy breach_of_policy breach_of_police_policy stray deviate contravene flout disregard_training against_training contrary_to_training acting_against broke_with
pattern pattern series prior_incident similar_incident repeated history_of
single single single-incident one_incident lone isolated
indifferent deliberate_indifference deliberately_indifferent indifferent indifference conscious_disregard
hospital hospital emergency_room ward
transport transport move carry convey take_to
ambulance ambulance
treat treat treatment medical_care medical_aid aid care medicine doctoring render_aid medical_purpose help medical_role
capacity capacity role function hat
sedate sedate sedation sedative tranquilize inject injection drug_him
arrest arrest arrestee detain detainee custody apprehend suspect
precedent precedent case_law caselaw decision authority case prior_case analogous_case
circuit circuit sister_circuit court_of_appeals
six six half_dozen half_a_dozen
fact fact factual evidence record proof
color color_of_law color_of_state_law state_actor state_action
statelaw state-law state_law state_tort
statute statute section enactment code enact
later later after after_the_fact afterwards subsequent
witness witness testify testimony testified
die die death died dead killed kill fatal
negligent negligent negligence careless carelessness malpractice
standard standard_of_care reasonable_standard
intercede intercede intervene step_in bystander integral_participant look_on stand_by intercession
second-guess second-guess second_guess disobey question_the refuse_orders disobeying defy override
defer defer deference obey comply follow_orders following_orders following_instructions bow
distinction line_drawn
arrive arrive arrival come on_scene present presence
sparing sparing sparingly rarely rare seldom
summary summary_judgment
merits prong first_prong prong_one merits underlying
reasonable-officer reasonable_officer reasonable_person reasonable_official
oath under_oath sworn oath
admit admit acknowledge confess
`;

/** Words that carry no proposition of their own. */
export const STOP_WORDS =
  'a an the of to in on at by for from with without and or nor but if then than that which who whom whose this these those there here is are was were be been being am do does did done have has had having will would shall should can could may might it its itself he him his she her they them their we us our you your i my me as so such not no never neither only just also too very more most some any all each every both either other another one two own same as about into over under after before between through during out up down off again further once when where why how what while because since until against court panel opinion hold held conclude concluded find found say said state stated write wrote note noted explain explained observe observed rule ruled think thought recognize recognized see plaintiff defendant judge majority dissent ninth question issue matter law legal claim make made take took give gave given put come came go went get got use used way thing view reason circumstance even still yet however thus therefore whether upon per within among case cases according say point below above entitled show showed shown whenever wherever always ever regardless irrespective automatically invariably together mean meaningful pose pointing said'.split(' ');
