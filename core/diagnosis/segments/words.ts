/** A line of a list below, cut at its semicolons. */
const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split('; '));

/**
 * The words that tell who speaks and when: pronouns, adverbs, conjunctions, names of sources; closed lists, a language
 * a line. Case, accents and apostrophes do not count; a final colon or comma must follow in the text.
 */
export const segmentWords = {
  /** The person who asks. */
  person: list(
    'i; we; my; our; ours; me; ive; weve; im',
    'je; j; nous; mon; ma; mes; notre; nos; moi',
    'yo; mi; nuestro; nuestra; hemos; eu; meu; minha; nosso; nossa',
    'ich; wir; mein; meine; unser; unsere; io; mio; nostro; nostra; abbiamo',
  ),
  /** Somebody else, or something that people read. */
  somebody: list(
    'colleague; coworker; friend; admin; administrator; admins; someone; somebody; people; he; she; they say',
    'they said; they get; article; blog; forum; forums; docs; documentation; vendor; partner; consultant; it guy',
    'i was told; we were told; i read; our it; microsoft support; support says; support said; support told; microsoft says; microsoft said',
    'microsoft announced; according to; provider says; provider said; provider told',
    'collegue; ami; quelquun; administrateur; administratrice; technicien; informaticien; fournisseur dit; fournisseur a dit',
    'on ma dit; on nous a dit; il parait; jai lu; selon; dapres; microsoft dit; microsoft annonce',
    'kollege; colega',
  ),
  /** Another time than the present one. */
  earlier: list(
    'in the past; formerly; previously; previous; earlier; initially; originally; at first; first we; first i',
    'first it; first:; used to; no longer; yesterday; last week; last month; last year; last time; ago; until',
    'before that; before this; before we; before i; before it; before the; before our; before:; before,; prior to',
    'was getting; were getting; had been; the old error',
    'dans le passe; autrefois; jadis; auparavant; precedemment; anciennement; au debut; dabord; hier; il y a',
    'la semaine derniere; le mois dernier; lan dernier; lannee derniere; la derniere fois; a lepoque; jusqua',
    'avant:; avant,; avant cela; avant ca; avant on; avant nous; avant la; avant le; avant les; avant notre',
    'avant que; avant javais; plus lerreur',
    'antes; ayer; fruher; gestern; zuvor; prima; ieri',
  ),
  /** The present, or what came after a change. */
  present: list(
    'now; nowadays; today; this morning; currently; at present; these days; presently; since then; since,',
    'after that; after this; after:; after enabling; after disabling; after changing; after fixing',
    'maintenant; aujourdhui; ce matin; actuellement; desormais; a present; de nos jours; apres:; depuis,; depuis:',
    'depuis lors; depuis ce',
    'ahora; hoy; actualmente; jetzt; heute; mittlerweile; agora; hoje; adesso; oggi',
  ),
  /** Ends an earlier time within a sentence. */
  contrast: list('but; whereas', 'mais; alors que', 'pero; aber; mas; ma'),
  /** Opens a stretch that lasts to this day: « since yesterday ». */
  since: list('since; ever since; as of; starting', 'depuis; a partir de; des', 'desde; seit; dal'),
  /** What follows is asked, wished or guessed. */
  doubt: list(
    'could it; could this; could be; can it; can this; may; might; maybe; perhaps; possibly; if; whether; as if',
    'would; should; does it mean; does this mean; i think; i thought; i guess; i suspect; i assume',
    'est ce que; peut etre; si; pourrait; serait; devrait; je crois que; je pense que',
  ),
  /** What follows is said not to be so. */
  denial: list('not; isnt; arent; wasnt; never; without', 'sans'),
  /** What follows is another error than the one met. */
  comparison: list(
    'same as; identical to; similar to; different from; different to; different than; unlike; instead of',
    'rather than; not the; not a; not about; isnt the; related to; fixed the; solved the; resolved the',
    'au lieu de; plutot que; contrairement a; pas le; pas la; different de',
  ),
  /** What a code before it stands for. */
  definition: list('means; mean; stands for; refers to', 'signifie; veut dire; correspond a'),
  /** Said after the words: they were a guess. */
  hedge: list(
    'maybe; perhaps; possibly; probably; apparently; supposedly; they say; i heard; i read; i think; i guess',
    'i suppose; i believe; i assume; not sure; no idea; or something',
    'peut etre; je crois; je pense; probablement; sans doute; quizas; talvez; vielleicht; forse',
  ),
  /** Names what a program shows. */
  label: list(
    'error; errors; exception; message; msg; response; reply; answer; output; log; logs; failed; failure; warning',
    'fatal; erreur; reponse; journal; echec; affiche',
    'fehler; antwort; meldung; error de; mensaje; respuesta; erro; mensagem; errore; messaggio',
  ),
  /** Stands right before a code that somebody quotes, beside the labels. */
  bringing: list(
    'err; code; status; smtp; result; diagnostic code; login; refused; authentication; authenticate; authenticating',
    'responded; responds; answers; answered; replied; replies; returned; returns; said; says; was; were',
    'get; gets; got; getting; receive; received; receives; receiving',
    'authentification; reponses; repondu; repond; renvoye; renvoie; retourne; etait; recu; recoit',
    'antwortet; war; fue; risposta; resposta; foi; autenticacion; autenticacao; autenticazione',
  ),
  /** Before a server’s name: it is mentioned, and the error does not come from it. */
  elsewhere: list('works; worked; working; other; another; also; tried', 'marche; fonctionne; ailleurs'),
  /** Opens a delivery report. */
  report: list(
    'delivery has failed to these recipients; couldnt be delivered; could not be delivered; wasnt delivered',
    'was not delivered; cant be delivered; cannot be delivered; undeliverable; mail delivery failed; reporting mta',
    'delivery status notification; final recipient; diagnostic code; diagnostic information for administrators',
    'was rejected by; delivery to the following; failed permanently; unable to deliver; message not delivered',
    'address not found; delivery is delayed; been delayed; hasnt been delivered; not been delivered yet',
    'distribution a ces destinataires; remise a ces destinataires; na pas pu etre remis; na pas ete remis; non remis; echec de la remise; message non distribue',
    'na pas pu etre livre; na pas ete livre; na pu etre remis; impossible de remettre; impossible de livrer',
    'adresse introuvable; remise retardee; remise est retardee; remise differee; na pas encore ete remis',
    'informations de diagnostic pour les administrateurs; a ete rejete par; nont pas recu votre message',
  ),
  /** Brings a clause: « says that… ». */
  clause: list('that; que; dass; che'),
} as const satisfies Record<string, readonly string[]>;

export type WordMark = keyof typeof segmentWords;
