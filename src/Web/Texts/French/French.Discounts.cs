using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static DiscountsTexts Discounts =>
        new()
        {
            SeeIt = "Visible pour les clients.",
            NameExample = "Soldes d’été",
            Code = "Code",
            CodeHint = "Les clients le saisissent à la commande. Vide, la remise s’applique automatiquement.",
            Type = "Type",
            Value = "Valeur",
            Minimum = "Commande minimale",
            MinimumHint = "Avant remises et livraison. Vide : toute commande.",
            Starts = "Début",
            StartsHint = "Vide : dès maintenant.",
            Ends = "Fin",
            EndsHint = "Vide : jamais.",
            Uses = "Utilisations en tout",
            UsesHint = "Vide : sans limite.",
            UsesEach = "Utilisations par client",
            UsesEachHint = "Comptées par numéro de téléphone.",
            Certain = "Limiter à certains produits",
            Active = "Active",
            ValueHint = currency => $"Pourcentage, ou montant en {currency}. Vide pour la livraison gratuite.",
            PercentOff = "Remise en pourcentage",
            AmountOff = "Remise en montant",
            FreeDelivery = "Livraison gratuite",
            RateOff = rate => $"−{rate} %",
            SumOff = amount => $"−{amount}",
            FromAmount = amount => $"dès {amount}",
            Automatic = "automatique",
            Discounts = "Remises",
            DiscountsHint =
                "Avec un code que les clients saisissent, ou automatiques. Elles ne se cumulent pas : le client obtient la " + "meilleure.",
            NoneYet = "Pas encore de remise",
            NoneYetHint = "Un code pour vos habitués, ou la livraison gratuite à partir d’un montant.",
            Used = n => $"utilisée {n} fois",
            Expired = "Expirée",
            Scheduled = "Programmée",
            New = "Nouvelle remise",
            DeleteThis = "Supprimer cette remise",
            DeletedHint = "Supprimée. Les commandes existantes gardent leur remise.",
        };
}
