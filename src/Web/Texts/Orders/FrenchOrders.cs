using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Orders;

namespace Dukaan.Web.Texts.Orders;

/// <summary>Orders in French.</summary>
internal static class FrenchOrders
{
    public static OrderTexts Texts { get; } =
        new()
        {
            Expired = "Cette commande a expiré : ni payée ni confirmée à temps",
            Reinstated = "Le paiement est finalement arrivé, et la commande est de nouveau valable",
            StillDue = "Il reste {0} à payer",
            Owed = "Le vendeur vous doit {0}",
            GivenBack = "Le vendeur a rendu {0}",
            Returned = "Retournée",
            Changed = "Le vendeur a modifié la commande",
            PartlyRefunded = "{0} remboursés",
            Refunding = "{0} vous sont remboursés",
            CarriedBy = "Avec {0}",
            TrackingNumber = "Numéro de suivi {0}",
            PayBy = "Merci de payer avant le {0}. Ensuite, les articles seront remis en vente.",
            Online = "Payer en ligne",
            OnlineHint = "Carte, UPI ou banque, sur une page de paiement sécurisée",
            PayOnline = "Payer {0} maintenant",
            PaymentFailed = "Le dernier paiement n’a pas abouti. Rien n’a été débité. Vous pouvez réessayer.",
            PaymentAway = "Le paiement n’est pas possible pour le moment. Réessayez dans quelques minutes.",
            HavePaid = "Vous avez payé ?",
            Reference = "Référence UPI (UTR)",
            ReferenceHint = "12 chiffres, dans le détail du paiement de votre application UPI",
            SendReference = "J’ai payé",
            ReferenceKept = "Le vendeur recherche votre paiement {0}.",
            PayAfterAll = "Pas encore payé finalement ?",
            CorrectReference = "Corriger le numéro de référence",
            ReferenceWrong = "Recopiez la référence telle que l’application l’affiche : 4 à 40 lettres et chiffres.",
            CancelOrder = "Annuler cette commande",
            CancelReason = "Raison (facultatif)",
            CancelYes = "Oui, l’annuler",
            CheckAgain = "Actualiser",
            TooLate = "Ce n’est plus possible. Voici où en est la commande.",
            Invoice = "Facture (PDF)",
            TooManyOpen = "Plusieurs de vos commandes attendent déjà le vendeur. Attendez qu’elles soient confirmées ou commandez moins.",
            WantTexts = "Je veux recevoir des messages sur mes commandes sur ce téléphone",
            TextsOn = "Vous recevez des messages sur vos commandes sur ce téléphone.",
            TextsWrong = "Ce lien n’est pas le bon. Ouvrez celui du message que vous avez reçu.",
        };
}
