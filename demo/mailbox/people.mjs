// Everyone in the demo mailbox is invented.

/** The owner of the mailbox. */
export const ME = { name: 'Ines Calloway', email: 'ines.calloway@mail.example' };

/** Address signature of the owner, as the mail program puts it under a reply. */
export const MY_SIGNATURE = '<div dir="ltr"><div>Ines Calloway</div><div>+1 303 555 0114</div></div>';
