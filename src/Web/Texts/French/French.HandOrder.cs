using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static HandOrderTexts HandOrder =>
        new()
        {
            NewOrder = "Nouvelle commande",
            Hint = "Pour les commandes par téléphone et au comptoir. Elle prend du stock comme les autres.",
            Goods = "Articles commandés",
            Customer = "Client",
            Phone = "Numéro de téléphone",
            Handing = "Remise",
            HandedOver = "Remis ici",
            Delivered = "Livré à cette adresse",
            Payment = "Paiement",
            PaidCash = "Payé maintenant en espèces",
            PaysLater = "Paie à la livraison",
            PaysByLink = "Paie avec un lien que vous envoyez",
            Make = "Créer la commande",
            Made = number => $"La commande {number} est créée.",
            SendLink = number => $"La commande {number} est créée. Envoyez au client le lien de sa page : il y paie.",
        };
}
