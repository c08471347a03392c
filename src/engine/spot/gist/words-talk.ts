/**
 * Words by what they do in a sentence: who speaks, to whom, how surely. A star ends a stem, or begins an ending.
 * English, German, French and Spanish side by side; a word stands for one thing only.
 */
export const TALK_WORDS: Readonly<Record<string, string>> = {
  YOU: 'you u ya yourself dich dir sie ihnen euch você vous te ti toi usted ustedes contigo consigo t',
  YOUR: 'your yours ur dein* ihr ihre ihrem ihren ihrer ihres votre vos ta ton tes tu tus su sus tuyo tuya suyo suya',
  WE: 'we us ourselves wir uns nous nosotros nosotras',
  OUR: 'our ours unser* notre nos nuestr*',
  I: 'i me myself ich mir mich je j moi yo mí',
  MY: 'my mine mein* mon ma mes mi mis',
  THEY: 'they',
  HE: 'he she him them himself herself er ihm ihn elle lui ils eux él ella',
  HIS: 'his her hers their theirs son sa leur leurs',
  TEAM: 'team everyone everybody committee panel board partners directors trustees governors council faculty provost dean department management boss gaffer owner owners hr firm company company’s practice school office colleagues jury équipe comité equipo comité dirección geschäftsführung geschäftsleitung kollegen personalrat betriebsrat gremium chef chefin patron patronne jefe jefa',
  NOT: 'not no never cannot cant neither nor none without nicht kein keine keinen keiner nie pas ne jamais aucun aucune sin nunca ningún ninguna unable impossible',
  SORRY:
    'unfortunately sorry regret regrettably afraid sadly leider bedauern bedauerlicherweise malheureusement regrettons désolé désolée lamentamos lamento lamentablemente desafortunadamente',
  IF: 'if unless whether provided wenn falls sofern si cuando once until before bevor sobald avant lorsque dès',
  MAY: 'may might could könnte könnten pourrait pourraient podría podríamos perhaps maybe possibly',
  GLAD: 'pleased pleasure delighted delight happy thrilled excited glad honoured honored proud freue freuen freut glücklich gern gerne ravie ravis ravies heureux heureuse plaisir enchanté complace complacen encantados encantadas encantada encantado placer alegra',
  WANT: 'want wants wanted love loved keen möchte möchten würde würden wollen will-ich souhaite souhaitons souhaitent souhaiterais voudrais voudrions aimerions aimerais aimerait queremos quiero quieren gustaría nous-aimerions intend decided decide agreed beschlossen einig',
  CLIENT: 'client clients kunde kunden cliente mandant mandanten mandantin',
  WISH: 'wish wishes',
  YES: 'yes yep yeah ja oui sí thumbs unanimous unanimously einstimmig unanimité',
  THANK:
    'thank thanks thx thankful grateful danke dank danken merci remercie remercions gracias agradezco agradecemos appreciate appreciated tks cheers ta-very-much',
  CONGRATS:
    'congratulations congrats congratulation glückwunsch félicitations bravo enhorabuena felicidades felicitaciones parabéns',
  NEWS: 'news nachricht noticia noticias',
  NEW: 'new neu neue neuer neues neuen nouveau nouvelle nueva nuevo fresh',
  LATER:
    'soon shortly tomorrow tonight later kürze prochainement pronto next nächste nächsten nächster prochain prochaine próximo próxima próximos próximas bientôt demain morgen mañana',
  ASK: 'know tell say reply replies respond response answer answers confirm confirms confirmed confirmation text bescheid rückmeldung bestätigen bestätigung zurückmelden melden répondre réponse confirmer confirmons confirmez retour contesta contéstanos contéstame responder responde respuesta confirmar confirmamos confirma confirmes confírmanos confirme decision decide-by antwort antworten',
  ACCEPT:
    'accept accepts accepted accepting acceptance annehmen annahme angenommen zusagen zusagst accepter acceptez acceptation accepte aceptar acepto aceptas acepta acepte aceptación aceptado agree agreement-to',
  SIGN: 'sign signs signed signing signature e-sign esign countersign countersigned countersignature initial unterschreib* unterschrieben unterschrift unterzeichn* signer signez signé signée signature-électronique firmar firma firmas firmado firmada fírmalo fírmala firme docusign hellosign',
  BACK: 'back return returned returning zurück retourner renvoyer renvoyez devolver devuelve',
  SEND: 'send sends sending sent post posted posting mail mailed email emailed e-mail issue issued release released follow follows forwarded schicke schicken schickt geschickt zugeschickt sende senden folgt zugesandt zusenden erhalten envoie envoyer envoyons enverrons envoyé envoi parvenir parviendra envío enviar enviamos mandamos mando enviaremos enviaré enviado remitimos recibirás recibirá llegará',
  HERE: 'attached attach attaching attachment enclosed enclose enclosing below link click portal here anbei anhang angehängt hängt beigefügt beiliegend beiliegende liegt ci-joint ci-jointe joint jointe pièce adjunto adjunta adjunto-te adjuntamos adjuntos allegato pdf docx inbox envelope',
  OPEN: 'review view open access read see prüfen lesen durchlesen consulter lire revisar ver',
  WAIT: 'waiting awaits awaiting ready available valid expires expire expiring expiry lapses lapse runs open-until gültig befristet-bis wartet prêt prête disponible listo lista válida vence',
};
