using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static SalesTexts Sales =>
        new()
        {
            NothingSold = "Rien vendu ces jours-là.",
            BestDay = (day, amount) => $"Meilleur jour : {day}, {amount}",
            ChartLabel = "Ventes par jour ; le tableau ci-dessous dit la même chose",
            SalesKey = "ventes",
            PaidKey = "payé",
            DaysSpan = n => Plural.UpToOne(n, $"{n} jour", $"{n} jours"),
            AYear = "Un an",
            Days = "Jours",
            OrdersLabel = "Commandes",
            PaidLabel = "Payé",
            SalesLabel = "Ventes",
            Explained =
                "Ventes : le total des commandes passées ces jours-là, payées ou non, sans les refusées, annulées et "
                + "expirées. Payé : l’argent reçu pour elles, moins les remboursements.",
            ByDay = "Par jour",
            ShowTable = "Afficher en tableau",
            SalesByDay = "Ventes par jour",
            Day = "Jour",
            ByProduct = "Par produit",
            SalesByProduct = "Ventes par produit",
            OtherProducts = "Autres produits",
            Delivery = "Livraison",
            AllSales = "Toutes les ventes",
        };
}
