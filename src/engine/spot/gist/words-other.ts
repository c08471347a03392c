/** Words of other business in which "offer", "contract" or "start" are said too. */
export const OTHER_WORDS: Readonly<Record<string, string>> = {
  STUDY:
    'course courses tuition admission admissions admitted scholarship scholarships fellowship fellowships fellow fellows residency residencies award awarded jury simulated simulations virtual trainees qts pgce assistantship bursary degree bachelor bachelors masters msc mba phd doctoral undergraduate semester enrol enroll enrolment enrollment bootcamp simulation cohort curriculum certificate classes studienplatz studium stipendium immatrikulation formation bts inscription rentrée máster matrícula beca curso estudios waiver dormitory coursework seminar workshop webinar mentor volunteer volunteers speaker ehrenamt bénévole voluntario',
  CREDIT:
    'loan loans credit card apr mortgage lender lending borrow borrower refinance overdraft interest-rate balance pre-approved preapproved sanction emi deposit kredit darlehen karte zins crédit carte préstamo crédito tarjeta hipoteca policyholder premium versicherung* assurance seguro',
  SHOP:
    'discount discounts coupon voucher sale orders cart shipping delivery parcel checkout subscription subscribe membership member members store shop purchase gift booking reservation flight rabatt bestellung lieferung gutschein remise commande livraison descuento pedido envío-gratis suscripción membership gb allnet laufzeit tarif ticket tickets gym upgrade',
  PROPERTY:
    'property buyer buyers seller sellers rent rental tenancy tenant landlord lease flat apartment house escrow bid bids bidding listing wohnung miete mietvertrag käufer immobilie appartement loyer acheteur piso alquiler propietario vivienda comprador',
  SUPPLY:
    'invoice vat mwst quote quotation scope supplier vendor customers materials milestone milestones deliverables retainer rechnung angebotssumme netto-gesamt devis facture tva presupuesto proposal factura iva website installation kostenvoranschlag engineers developers freelancers',
  SELLING:
    'interest opportunity opportunities profile profiles linkedin resume cv lebenslauf profil currículum interested interest interesse open-to recruiter recruiting headhunter confidential competitive exciting growing startup start-up funded series stack pitch alert alerts matches matching match recommended-jobs vacancies',
  LOOKING: 'looking hiring searching seeking sucht suchen cherche cherchons recherchons busca buscamos',
  LIST: 'unsubscribe newsletter subscribed subscribers readers reader issue-of edition browser preferences digest settings abmelden désabonner désinscrire baja webinar-invite sponsored',
  ADVICE: 'negotiate negotiating negotiation tip advice median survey average averages benchmark checklist-for lesson script scripts',
  STAFF: 'template templates placeholder wording requisition headcount pull-request manager-approval intranet hiring-manager shortlist-for',
  GONE: 'withdraw withdrawn withdrawing rescind rescinded revoke revoked retract cancelled canceled freeze frozen paused lapsed void voided expired zurückziehen zurückgezogen retirer retirée retirada retirar anulada filled besetzt pourvu cubierta shelved',
};
