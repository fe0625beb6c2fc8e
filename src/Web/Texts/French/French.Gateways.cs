using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static GatewaysTexts Gateways =>
        new()
        {
            Title = "Versements",
            OfGateway = "Versements de la passerelle de paiement",
            Month = "Mois",
            NothingPaid = "Rien n’a été versé ce mois-ci.",
            Differences = n => $"Écarts : {n}",
            NotPaidYet = "Pas encore versé",
            Lines = "Lignes",
            FileHasAll = n => $"Le fichier contient les {n}.",
            Print = "Imprimer (PDF)",
            Hint =
                "Demandé à la passerelle à l’instant et comparé à vos commandes. Un paiement est signalé comme non "
                + "versé après dix jours.",
            Gross = "Paiements moins remboursements",
            Fees = "Frais",
            TaxOnFees = "Taxe sur les frais",
            PaidOut = "Versé",
            Payment = "Paiement",
            Refund = "Remboursement",
            Dispute = "Litige",
            Other = "Autre",
            UnknownOrder = "Aucune commande de cette boutique",
            NotInHistory = "Pas dans l’historique de la commande",
            OtherAmount = "Montant différent de la commande",
            DoesNotAddUp = "Montant, frais et versement ne concordent pas",
            TestMode = "Mode test : aucun argent ne circule",
            LiveMode = "En direct : les clients paient vraiment",
            Gateway = "Passerelle de paiement",
            FormerKey = "Pour revenir à une ancienne clé, ne changez que ceci.",
            AsOf = "Au",
            What = "Type",
            Order = "Commande",
            Amount = "Montant",
            FeeAndTax = "Frais et taxe",
            Net = "Net",
        };
}
