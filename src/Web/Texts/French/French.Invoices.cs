using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static InvoicesTexts Invoices =>
        new()
        {
            Documents = "Documents",
            Invoice = "Facture",
            CreditNote = "Avoir",
            PackingSlip = "Bon de livraison",
            Invoices = "Factures",
            LegalName = "Nom légal du vendeur",
            LegalNameHint = "Tel qu’enregistré. Vide : le nom de votre boutique.",
            PrintedOn = "Imprimé sur les nouvelles factures. Votre numéro fiscal et votre État viennent des réglages de taxes.",
            NoneYet =
                "Pas encore de facture. Quand une commande est confirmée ou payée, ouvrez-la et choisissez « Facture ». "
                + "Les numéros se suivent sans trou.",
            OfOrder = number => $"commande n° {number}",
            CancelledBy = number => $"annulée, remplacée par {number}",
        };
}
