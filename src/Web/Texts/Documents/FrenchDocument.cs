using System.Globalization;
using Dukaan.Web.Texts.Documents;
using Humanizer;

namespace Dukaan.Web.Texts.Documents;

/// <summary>Invoices and packing slips in French.</summary>
internal static class FrenchDocument
{
    private static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("fr");

    public static DocumentTexts Texts { get; } =
        new()
        {
            TaxInvoice = "Facture avec TVA",
            Invoice = "Facture",
            Cancelled = "Annulée",
            ReplacedBy = "Remplacée par la facture {0}",
            Replaces = "Remplace la facture {0}",
            Number = "N°",
            Date = "Date",
            Order = "Commande",
            Seller = "Vendeur",
            BillTo = "Facturé et livré à",
            State = "État",
            PlaceOfSupply = "Lieu de livraison",
            Item = "Article",
            Quantity = "Qté",
            Price = "Prix",
            Discount = "Remise",
            Taxable = "Montant hors taxe",
            Tax = "Taxe",
            Amount = "Montant",
            Delivery = "Livraison",
            Subtotal = "Articles",
            Total = "Total",
            Rate = "Taux",
            TaxIncluded = "Les prix comprennent la taxe.",
            InWords = "En toutes lettres",
            Paid = "Paiement",
            ByComputer = "Document établi par ordinateur, valable sans signature.",
            PackingSlip = "Bordereau d’expédition",
            DeliverTo = "Livrer à",
            Note = "Note",
            Pieces = "Pièces",
            CreditNote = "Avoir",
            AgainstInvoice = "Sur la facture {0} du {1}.",
            Credited = "Montant de l’avoir",
            Why = "Motif",
            Amounts = new()
            {
                Number = (number, currency) =>
                    number.ToWords(currency.Feminine ? GrammaticalGender.Feminine : GrammaticalGender.Masculine, Culture),
                And = " et ",
                Only = "",
                Minus = "moins ",
                OneBelowTwo = true,
                Of = name => "aeiouAEIOU".Contains(name[0], StringComparison.Ordinal) ? "d’" : "de ",
                Currencies = new Dictionary<string, CurrencyWords>
                {
                    ["EUR"] = new("euro", "euros", "centime", "centimes"),
                    ["USD"] = new("dollar américain", "dollars américains", "cent", "cents"),
                    ["CAD"] = new("dollar canadien", "dollars canadiens", "cent", "cents"),
                    ["CHF"] = new("franc suisse", "francs suisses", "centime", "centimes"),
                    ["GBP"] = new("livre sterling", "livres sterling", "penny", "pence") { Feminine = true },
                    ["INR"] = new("roupie", "roupies", "paisa", "paise") { Feminine = true },
                },
            },
        };
}
