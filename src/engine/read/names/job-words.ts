/** Nouns that end the name of a job, in the languages read. Matched as whole words and as the end of compounds. */
const WHOLE = `
ceo cfo cto coo cio cmo cpo cro ciso chro vp svp evp avp sde swe sre sdet mts pm tpm gm md em qa ui ux rn lpn np
accountant actuary adjuster administrator adviser advisor advocate agent aide analyst anesthesiologist animator appraiser apprentice
architect archivist artist assembler assistant associate attendant attorney auditor baker banker barista bartender biologist
bookkeeper broker buyer caregiver caretaker carer carpenter cashier chair chairman chairperson chairwoman chaplain chef chemist chief
clerk clinician coach coder collector comptroller conductor consultant contractor controller cook coordinator copywriter counsel
counsellor counselor courier curator dean deputy designer detective developer dietitian director dispatcher doctor draftsman
drafter dramaturg driver economist editor educator electrician engineer estimator evangelist examiner expert facilitator farmer fellow
firefighter foreman forester gardener generalist geologist geophysicist guard handler hand head hostess housekeeper hygienist illustrator
inspector installer instructor intern internship interpreter investigator janitor journalist judge labourer laborer landscaper lawyer lead leader
lecturer liaison librarian linguist loader locksmith machinist maker manager marketer mason mathematician mechanic mechatronics mentor
merchandiser merchandizer meteorologist microbiologist midwife miller modeler moderator musician nanny negotiator nurse nutritionist officer
operator optician optometrist organizer owner packer painter paralegal paramedic partner pathologist pharmacist photographer
physician physicist physiotherapist pilot planner plumber porter postdoc practitioner preacher president principal producer professor
programmer promoter prosecutor provost psychiatrist psychologist psychotherapist pastor radiographer radiologist ranger realtor
receptionist recruiter rector registrar reporter representative researcher resident reviewer rigger roofer sailor salesman salesperson
saleswoman scholar scientist scrum secretary seller server sitter solicitor sommelier sonographer specialist statistician stocker strategist
steward stewardess stylist superintendent supervisor surgeon surveyor sweeper tailor teacher teaching teammate technician
technologist teller tester therapist toolmaker trader trainee trainer translator treasurer tutor underwriter valet veterinarian vet waiter
waitress warden warehouseman watchman weaver welder winemaker worker writer zookeeper controllership councel
leiter leiterin mitarbeiter mitarbeiterin verkäufer verkäuferin berater beraterin entwickler entwicklerin ingenieur ingenieurin referent referentin
sachbearbeiter kaufmann kauffrau assistent assistentin psychologe psychologin arzt ärztin pfleger lehrer fahrer techniker technikerin
geschäftsführer geschäftsführerin werkstudent praktikant auszubildender architektin redakteur monteur mechaniker elektriker meister erzieher erzieherin
pflegefachfrau pflegefachmann pflegefachkraft krankenschwester wissenschaftlerin sekretär sekretärin fahrerin lehrerin therapeut therapeutin apotheker apothekerin laborant laborantin zerspanungsmechaniker schlosser schweißer maurer tischler projektleiter projektleiterin teamleiter teamleiterin bereichsleiter abteilungsleiter verwalter verwalterin beauftragter beauftragte mitarbeitende vertriebsleiter buchhalterin teamlead controllerin koch köchin bäcker lagerist disponent vorstand prokurist fachkraft hilfskraft kraft
responsable directeur directrice ingénieur ingénieure chargé chargée chef cheffe développeur développeuse technicien technicienne comptable gestionnaire
vendeur vendeuse infirmier infirmière conseiller conseillère consultante cadre assistante juriste acheteur acheteuse chercheur enseignant cuisinier
pharmacien pharmacienne éducateur éducatrice professeur professeure enseignante technicien médecin infirmiers ouvrier ouvrière opérateur opératrice chauffeur livreur livreuse cuisinière serveur serveuse avocat avocate formateur formatrice coordinateur coordinatrice coordonnateur coordonnatrice préparateur préparatrice agente ingénieurs concepteur conceptrice rédacteur rédactrice stagiaire alternant analyste
analista ingeniero ingeniera directora jefe jefa gerente técnico técnica desarrollador desarrolladora consultor consultora contable enfermero
enfermera profesor profesora administrativo administrativa comercial abogado abogada médico médica encargado encargada auxiliar arquitecto arquitecta
conductor conductora vendedor vendedora maestro maestra dependiente dependienta camarero camarera cocinero cocinera supervisor supervisora subdirector subdirectora asesor asesora psicólogo psicóloga delegado delegada responsable capataz programador programadora coordinador coordinadora becario operario científico diseñador`;
export const JOB_WORDS: ReadonlySet<string> = new Set(WHOLE.trim().split(/\s+/));

const COMPOUND =
  /(?:leiter|leiterin|mitarbeiter|mitarbeiterin|verkäufer|berater|beraterin|entwickler|entwicklerin|ingenieur|ingenieurin|kaufmann|kauffrau|assistent|assistentin|techniker|fahrer|lehrer|pfleger|pflegerin|manager|managerin|mechaniker|führer|führerin|arbeiter|arbeiterin|kraft|meister|planer|bearbeiter|bearbeiterin|schwester|referent|referentin|wissenschaftler|master|woman|man|person|keeper|smith|ographer|ologist|ician|iatrist)$/;

/** Whether a word can be the core of a job's name. */
export function isJobWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/[^A-Za-zÀ-ÖØ-ž]+$/, '');
  if (/[-/]/.test(plain)) return plain.split(/[-/]/).some((part) => JOB_WORDS.has(part));
  return JOB_WORDS.has(plain) || (plain.length > 7 && COMPOUND.test(plain));
}

/** Job words that alone name no job ("as an officer of the Company", "as an expert"). */
export const TOO_GENERAL: ReadonlySet<string> = new Set([
  'executive officer',
  ...'officer executive agent assistant associate chief contractor consultant expert fellow hand head lead leader chair owner partner principal resident representative server specialist worker deputy reviewer guard liaison maker teaching advocate kraft cadre owner vet scrum em md np pm teammate'.split(
    ' ',
  ),
]);
