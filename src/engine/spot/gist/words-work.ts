/** Words of working life. See the words of talk for how they are written. */
export const WORK_WORDS: Readonly<Record<string, string>> = {
  OFFER:
    'offer offers offering offered propose proposes proposing anbieten anzubieten biete bieten bietet angebot jobangebot stellenangebot zusage jobzusage *zusage proposer propose proposons proposition offre offrir offrons ofrecer ofrecemos ofrecen ofrezco oferta propuesta offerta oferecer proposta',
  EXTEND: 'extend extends extending extended',
  CHOOSE:
    'chose chosen choose choice select selected selecting selection pick picked successful preferred favourite recommend recommended recommending recommendation nominated voted vote entschieden entscheiden ausgewählt ausgesucht ausgesprochen wahl entscheidung retenu retenue retenir choisi choisie choix seleccionado seleccionada elegido elegida candidata-elegida superado adjudicado adjudicada adjudicó eligió gewählt choix-porté ranked',
  HIRE: 'hire hired appoint appointed appointing employ employed engage engaged engaging engager engageons einstellen einzustellen eingestellt einstellung beschäftigt beschäftigen embaucher embauche embauchons embauché embauchée recruter recrutons recruté recrutée contratar contratado contratada contratación contamos',
  JOIN: 'join joins joining joined aboard onboard come coming anfangen dazukommen verstärken rejoindre rejoins rejoign* intégrer incorpor* incorporaras unirte unas sumarte',
  START:
    'start starts starting started begin begins beginning commence commences commencing commencement joining-date antreten arbeitsbeginn beginn beginnen eintritt eintrittsdatum dienstantritt starten débuter début démarrer démarrage commencer commencez prise empezar empiezas empezarías empieces comenzar inicio alta',
  JOB: 'job jobs position positions role roles post posts vacancy appointment employment internship internships traineeship apprenticeship placement clerkship secondment gig assignment stelle anstellung arbeitsplatz festanstellung praktikum praktikumsplatz ausbildungsplatz ausbildung arbeitsverhältnis poste embauche-poste emploi cdi cdd stage alternance puesto empleo prácticas plaza-fija vaga posizione lavoro beruf job-offer',
  TITLE:
    'engineer developer programmer architect manager managers director head lead leader officer analyst associate assistant consultant designer scientist researcher professor professorship lecturer lectureship instructor teacher nurse rn physician doctor dentist veterinarian vet pharmacist therapist psychologist counselor counsellor accountant bookkeeper controller auditor underwriter clerk cashier barista driver technician electrician plumber mechanic machinist welder fitter carpenter joiner operator operative supervisor coordinator administrator specialist representative rep executive intern trainee apprentice editor writer journalist planner buyer attorney lawyer solicitor counsel paralegal chef cook baker server waiter waitress host porter guard worker postdoc librarian receptionist secretary strategist producer recruiter adviser advisor carer caregiver physiotherapist surveyor agent broker pilot steward attendant crew president principal headteacher headmaster curator conductor translator subtitler nanny gardener picker packer labourer foreman warden ranger custodian dispatcher cto ceo cfo coo cmo vp bassoon leitung *ographer *icist *ologist *entwickler *entwicklerin *ingenieur *ingenieurin *leiter *leiterin *berater *beraterin *referent *referentin *assistent *assistentin *techniker *technikerin *leitung *pfleger *pflegerin *kaufmann *kauffrau *meister *meisterin *arbeiter *arbeiterin *fahrer *fahrerin *lehrer *lehrerin *mechaniker *mechanikerin *verkäufer *verkäuferin fachangestellte* fachkraft *fachkraft erzieher* sachbearbeiter* werkstudent* praktikant* auszubildende* geselle gesellin koch köchin bäcker bäckerin ingénieur* développeu* responsable chargé chargée comptable infirmi* technicien* vendeu* cuisinie* serveu* conducteur conductrice assistante éducat* ingenier* desarrollador* analista gerente técnico técnica enfermer* contable becario becaria recepcionista electricista dentista camarer* cocinero cocinera encargado encargada dependient* conductor profesor* jefe-de',
  PAY: 'salary salaries wage wages pay paid pays payment-of rate compensation remuneration stipend ctc base basic gross payroll gehalt jahresgehalt monatsgehalt bruttogehalt jahresbrutto lohn stundenlohn vergütung vergütet entgelt entgeltgruppe eingruppierung brutto fix fixum gratification rémunération salaire brut bruts sueldo salario bruto brutos retribución retribuzione salário earn earning earnings lpa',
  PER: 'annum annual annually yearly monthly hourly weekly daily jährlich monatlich wöchentlich annuel annuels mensuel mensuels mensuales anuales anual mensual',
  TIME: 'year yr month mo hour hrs week day days weeks months years tage wochen monate jours semaines días meses semanas shift jahr monat stunde std woche tag an mois heure semaine jour año mes hora semana día jaar maand uur fortnight',
  LEAVE: 'leave vacation vaca pto holiday holidays urlaub urlaubstage congés vacaciones sick-leave sabbatical time-off',
  HOURS:
    'hours full-time fulltime part-time parttime fte shifts nights weekends rota hybrid remote homeoffice on-site onsite flexible vollzeit teilzeit wochenstunden stunden schicht jornada teletrabajo télétravail temps permanent fixed-term temporary unbefristet befristet indéterminée indefinido temporal exempt',
  PROB: 'probation probationary probezeit essai prueba notice kündigungsfrist préavis preaviso',
  BENEFIT:
    'pension 401 401k superannuation health medical dental vision benefits provident insurance allowance relocation housing car-allowance dienstwagen firmenwagen dienstrad jobticket mutuelle prévoyance seguro-médico hmo visa uniform kai accommodation board-and-lodging scheme perks',
  BONUS:
    'bonus bonuses commission variable ote prime tantieme weihnachtsgeld urlaubsgeld sign-on signing-bonus incentive differential tips 13th pagas treizième treize',
  EQUITY: 'equity options rsu rsus shares stock vest vests vesting cliff vsop bspce strike',
  PAPER:
    'letter letters contract contracts agreement agreements paperwork papers document documents docs doc loa nda *vertrag *vertrags vertragsangebot vertragsentwurf arbeitsvertragsentwurf schreiben unterlagen fassung exemplar exemplare contrat contrats courrier lettre promesse convention contrato carta documentación version copy copies',
  REVISE:
    'revised updated amended corrected improved adjusted changed reissued reduced lowered bumped revise update amend correct correction überarbeitet* angepasst* aktualisiert* geändert* nachgebessert korrigiert* révisé* modifié* corrigé* ajusté* revisad* actualizad* mejorad* modificad* corregid*',
  INSTEAD:
    'instead formerly previously previous earlier original statt anstatt bisher vorher ursprünglich lieu précédente antes anterior',
  SAME: 'unchanged same rest else stays remains unverändert übrige übrigen inchangé reste igual demás mantiene',
  APPROVAL:
    'approval approvals approve approved approves sign-off signoff signed-off authorisation authorization pending provisional informal informally verbal verbally genehmigung zustimmung zugestimmt freigabe mündlich validation verbalement accord-de aprobación visto trustees-vote greenlight',
  CALL: 'call called phone telephone spoke spoken telefon telefonat telefonisch gespräch téléphone appel échange llamada teléfono hablamos conversation chat chatting rang voice',
  INTERVIEW:
    'interview interviews interviewed round rounds assessment screening shortlist shortlisted finalists finalist vorstellungsgespräch probearbeiten kennenlernen entretien entretiens entrevista entrevistas reschedule',
  APPLY:
    'apply applied applying application applications applicant applicants bewerbung bewerbungen bewerber* candidature candidatures candidatura candidaturas postulez inscríbete',
  CANDIDATE: 'candidate candidates kandidat* candidat candidate-s candidato candidata candidatos hires',
  ONBOARD:
    'onboarding orientation induction badge laptop parking locker p45 i-9 w-4 einarbeitung arrivée bienvenida checklist',
  REFER:
    'reference references referee referees background-check background-checks verify verification checks referenz* dbs vetting credit-check drug',
  RENEW:
    'renewal renew renewed verlängerung extension extend-contract renouvellement renovación amendment avenant addendum',
  RAISE: 'raise raises raised increase increases increased erhöhung erhöht steigt augmente subir sube pay-rise',
  EMPLOYED:
    'payslip payslips promotion promoted merit retention vertragsänderung gehaltserhöhung gehaltsanpassung beförderung augmentation nómina ascenso subida appraisal anniversary lohnabrechnung abrechnung settlement termination kündigung',
};
