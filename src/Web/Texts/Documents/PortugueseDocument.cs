using System.Globalization;
using Dukaan.Web.Texts.Documents;
using Humanizer;

namespace Dukaan.Web.Texts.Documents;

/// <summary>Invoices and packing slips in Portuguese.</summary>
internal static class PortugueseDocument
{
    private static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("pt");

    public static DocumentTexts Texts { get; } =
        new()
        {
            TaxInvoice = "Fatura com imposto",
            Invoice = "Fatura",
            Cancelled = "Anulada",
            ReplacedBy = "Substituída pela fatura {0}",
            Replaces = "Substitui a fatura {0}",
            Number = "N.º",
            Date = "Data",
            Order = "Encomenda",
            Seller = "Vendedor",
            BillTo = "Faturado e enviado a",
            State = "Estado",
            PlaceOfSupply = "Local de entrega",
            Item = "Artigo",
            Quantity = "Qtd.",
            Price = "Preço",
            Discount = "Desconto",
            Taxable = "Valor tributável",
            Tax = "Imposto",
            Amount = "Valor",
            Delivery = "Entrega",
            Subtotal = "Artigos",
            Total = "Total",
            Rate = "Taxa",
            TaxIncluded = "Os preços incluem imposto.",
            InWords = "Por extenso",
            Paid = "Pagamento",
            ByComputer = "Feito por computador; válido sem assinatura.",
            PackingSlip = "Guia de remessa",
            DeliverTo = "Entregar a",
            Note = "Nota",
            Pieces = "Peças",
            CreditNote = "Nota de crédito",
            AgainstInvoice = "Da fatura {0} de {1}.",
            Credited = "Valor creditado",
            Why = "Motivo",
            Amounts = new()
            {
                Number = (number, currency) =>
                    number.ToWords(currency.Feminine ? GrammaticalGender.Feminine : GrammaticalGender.Masculine, Culture),
                And = " e ",
                Only = "",
                Minus = "menos ",
                Of = _ => "de ",
                Currencies = new Dictionary<string, CurrencyWords>
                {
                    ["EUR"] = new("euro", "euros", "cêntimo", "cêntimos"),
                    ["BRL"] = new("real", "reais", "centavo", "centavos"),
                    ["USD"] = new("dólar americano", "dólares americanos", "cêntimo", "cêntimos"),
                    ["GBP"] = new("libra esterlina", "libras esterlinas", "penny", "pence") { Feminine = true },
                    ["INR"] = new("rupia", "rupias", "paisa", "paise") { Feminine = true },
                },
            },
        };
}
