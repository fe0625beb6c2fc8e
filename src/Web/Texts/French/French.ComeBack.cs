using Dukaan.Web.Texts.Dashboard;
using Dukaan.Web.Texts.Messages;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static ComeBackTexts ComeBack =>
        new()
        {
            Ask = "Me prévenir du retour en stock",
            Lead = "Vous recevez un seul message au retour en stock. Nous oublions votre adresse après 90 jours.",
            Which = "Lequel ?",
            Contact = "Téléphone ou e-mail",
            Wrong = "Écrivez un numéro de téléphone ou une adresse e-mail.",
            Done = "Vous recevez un message au retour en stock : {0}",
            Leave = "Je n’en veux plus",
            Left = "Vous ne recevez pas de message.",
            InStock = "Il est déjà de retour.",
            Full = "Trop de personnes l’attendent déjà.",
            Back = "{0} est de retour.",
            BackUnnamed = "Ce que vous attendiez est de retour.",
            Why = "Vous recevez ce seul message car vous l’avez demandé.",
            Open = "Voir",
            CartLeft = "Votre panier est toujours là.",
            CartWhy = "Vous recevez ce seul message car cette adresse a été donnée au moment de commander.",
            CartOpen = "Ouvrir le panier",
            ThankYou = "Merci ! {0} % de remise sur votre prochaine commande avec le code {1}, jusqu’au {2}.",
        };

    private static ComeBackDeskTexts ComeBackDesk =>
        new()
        {
            Waiting = "Personnes en attente : {0}",
            Cart = "Heures avant le rappel d’un panier oublié",
            CartHint =
                "Les clients qui ont donné un téléphone ou un e-mail sans commander reçoivent un seul message. Aucun n’est envoyé la nuit.",
            Off = "Désactivé",
            ThankYou = "Code de remerciement",
            ThankYouHint = "Quand une commande est arrivée, le client reçoit un code pour la suivante. Il sert une seule fois.",
            Percent = "Remise en pour cent, vide : aucune",
            Days = "Valable tant de jours",
            Bound = "Seulement pour le client qui a commandé",
        };

    private static SellerMailTexts SellerMail =>
        new()
        {
            Title = "E-mails pour vous",
            Lead = "Ce que vous choisissez ici arrive par e-mail et non sur votre téléphone.",
            Address = "Votre adresse e-mail",
            Confirmed = "Cette adresse est confirmée.",
            Sent = "Nous avons envoyé un e-mail à cette adresse. Ouvrez le lien qu’il contient, valable un jour.",
            NewOrder = "Nouvelles commandes",
            ReturnAsked = "Retours demandés par les clients",
            LowStockDaily = "Stock bas, une fois par jour",
            LowStock = "Stock bas",
            Confirm = "Confirmer l’adresse",
            ConfirmText = "Vous recevez les e-mails de votre boutique à cette adresse.",
            Gone = "Ce lien n’est plus valable. Enregistrez de nouveau l’adresse.",
            Why = "Vous recevez ceci car cette adresse a été confirmée pour votre boutique.",
            OpenOrder = "Ouvrir la commande",
            OpenProducts = "Voir vos produits",
        };
}
