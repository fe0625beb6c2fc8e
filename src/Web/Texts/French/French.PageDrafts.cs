namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static PageDraftTexts PageDrafts =>
        new(
            About: "À propos",
            AboutText: "{0} est une petite boutique. Nous choisissons nous-mêmes tout ce que nous vendons.\n\n## Nos débuts\n\n"
                + "Racontez ici qui vous êtes, où vous travaillez et ce dont vous êtes fier.",
            Contact: "Contact",
            ContactText: "Écrivez-nous ou appelez-nous. Nous répondons sous un jour.",
            Returns: "Retours et remboursements",
            ReturnsText: "Vous pouvez retourner un achat fait chez {0} dans les 14 jours après sa réception, non utilisé et "
                + "dans son emballage.\n\n- Demandez le retour sur la page de votre commande.\n"
                + "- Nous vous disons où l’envoyer, ou venons le chercher.\n"
                + "- Dès son retour, nous remboursons sous 7 jours, par le même moyen.\n\n"
                + "Les aliments et les articles sur mesure ne se retournent qu’en cas de défaut ou d’erreur.",
            Shipping: "Livraison",
            ShippingText: "Nous préparons les commandes sous 2 jours ouvrés. La livraison prend d’habitude 3 à 7 jours de "
                + "plus.\n\n"
                + "Les frais dépendent de votre adresse et s’affichent avant la commande. La page de la commande dit "
                + "où est le colis.",
            Privacy: "Confidentialité",
            PrivacyText: "{0} a besoin de votre nom, de votre téléphone et de votre adresse pour livrer la commande, et ne "
                + "s’en sert pour rien d’autre.\n\n- Le livreur reçoit le nom, le téléphone et l’adresse.\n"
                + "- Les paiements passent par le prestataire de paiement ; nous ne voyons jamais votre carte.\n"
                + "- Nous gardons les commandes aussi longtemps que la loi l’exige.\n\n"
                + "Demandez-nous à tout moment ce que nous savons de vous, ou sa suppression.",
            Terms: "Conditions de vente",
            TermsText: "Ces conditions s’appliquent aux commandes chez {0}.\n\n"
                + "- La commande est ferme une fois confirmée. Si nous ne pouvons pas livrer, nous vous prévenons et "
                + "remboursons.\n- Le prix au moment de la commande fait foi.\n"
                + "- En cas de problème, écrivez-nous d’abord. Nous trouverons une solution."
        );
}
