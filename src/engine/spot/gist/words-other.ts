/** Words of other business in which "offer", "contract" or "start" are said too. */
export const OTHER_WORDS: Readonly<Record<string, string>> = {
  STUDY:
    'course courses tuition admission admissions admitted scholarship scholarships fellowship fellowships fellow fellows residency residencies award awards awarded jury graduates alumni simulated simulations virtual trainees qts pgce assistantship bursary degree bachelor bachelors masters msc mba doctoral undergraduate semester enrol enroll enrolment enrollment bootcamp simulation cohort curriculum certificate classes studienplatz studium stipendium immatrikulation formation bts inscription rentrée máster matrícula beca curso estudios waiver dormitory coursework seminar workshop webinar mentor volunteer volunteers speaker ehrenamt bénévole voluntario',
  CREDIT:
    'loan loans credit card apr mortgage lender lending borrow borrower refinance overdraft interest-rate balance pre-approved preapproved sanction emi deposit kredit darlehen karte zins crédit carte préstamo crédito tarjeta hipoteca policyholder premium policy cover underwriting versicherung* *versicherung assurance póliza',
  SHOP: 'discount discounts coupon voucher sale orders cart shipping delivery parcel checkout subscription subscribe plan billing membership purchase gift reservation flight rabatt bestellung lieferung gutschein remise commande livraison descuento pedido envío-gratis suscripción membership gb allnet laufzeit tarif ticket tickets gym coworking upgrade',
  PROPERTY:
    'property buyers seller sellers rent rental tenancy tenant landlord lease leasing flat apartment house room bedroom bike bicycle furniture escrow bid bids bidding listing wohnung miete mietvertrag käufer immobilie appartement loyer acheteur piso alquiler propietario vivienda comprador',
  SUPPLY:
    'invoice vat mwst quote quotation tender scope supplier vendor customers materials milestone milestones deliverables exhibitor exhibitors sponsor sponsors sponsorship booth retainer rechnung angebotssumme netto-gesamt devis facture tva presupuesto proposal factura iva website installation kostenvoranschlag engineers developers freelancers',
  SELLING:
    'interest opportunity opportunities profile profiles linkedin resume cv lebenslauf profil perfil opportunité currículum interested interest interesse open-to recruiter recruiting headhunter competitive exciting growing startup start-up funded series stack pitch alert alerts matches matching match recommended-jobs vacancies',
  LOOKING: 'looking hiring searching seeking sucht suchen cherche cherchons recherchons busca buscamos',
  LIST: 'unsubscribe newsletter subscribed subscribers readers reader issue-of edition browser preferences digest settings abmelden désabonner désinscrire baja webinar-invite sponsored',
  ADVICE:
    'negotiate negotiating negotiation tip advice median survey average averages benchmark checklist-for lesson script scripts teach coach coaching',
  STAFF:
    'template templates placeholder wording headcount pull-request commented diff wiki spreadsheet manager-approval intranet hiring-manager shortlist-for',
  GONE: 'withdraw withdrawn withdrawing rescind rescinded revoke revoked retract cancelled canceled freeze frozen paused lapsed void voided expired zurückziehen zurückgezogen retirer retirée retirada retirar anulada filled besetzt pourvu cubierta shelved',
};
