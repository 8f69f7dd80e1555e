/**
 * Words of which a fact admits one only: where the opinion has one of a line, another of the same line is a misstatement.
 * Phrases have an underscore between their words.
 */
export const ALTERNATIVES: readonly (readonly string[])[] = [
  ['homicide', 'accident', 'accidental', 'suicide', 'natural_causes', 'undetermined'],
  ['methamphetamine', 'cocaine', 'heroin', 'fentanyl', 'alcohol', 'marijuana', 'ketamine', 'opioids', 'oxycodone', 'phencyclidine', 'morphine', 'ecstasy'],
  ['asphyxia', 'asphyxiation', 'heart_attack', 'cardiac_arrest', 'stroke', 'overdose', 'drowning', 'gunshot', 'stabbing', 'aneurysm', 'hypothermia', 'poisoning', 'strangulation', 'heatstroke'],
  ['prone', 'face-down', 'supine', 'face-up', 'face_up', 'on_his_back', 'on_her_back'],
  ['knee', 'knees', 'fist', 'fists', 'baton', 'flashlight', 'taser', 'boot'],
  ['left', 'right'],
  ['hospital', 'jail', 'at_the_scene', 'at_the_roadside', 'at_the_curb', 'on_the_street', 'on_the_scene', 'at_home', 'in_the_ambulance', 'on_the_way'],
  ['failure_to_train', 'ratification', 'negligent_hiring', 'failure_to_supervise', 'failure_to_discipline'],
  ['summary_judgment', 'motion_to_dismiss', 'judgment_on_the_pleadings', 'jury_verdict', 'bench_trial', 'directed_verdict', 'default_judgment', 'preliminary_injunction'],
  ['backboard', 'stretcher', 'gurney', 'wheelchair'],
  ['towel', 'pillow', 'blanket', 'hood'],
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ['brother', 'sister', 'father', 'mother', 'son', 'daughter', 'wife', 'husband'],
  ['psychiatric', 'criminal'],
  ['red', 'blue', 'green', 'yellow', 'white', 'black', 'brown', 'gray', 'grey'],
  ['murder', 'manslaughter', 'robbery', 'burglary', 'theft', 'arson', 'kidnapping', 'fraud', 'perjury'],
];
