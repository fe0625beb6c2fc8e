using System.Globalization;
using Dukaan.Web.Texts.Documents;
using Humanizer;

namespace Dukaan.Web.Texts.Documents;

/// <summary>Invoices and packing slips in Spanish.</summary>
internal static class SpanishDocument
{
    private static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("es");

    public static DocumentTexts Texts { get; } =
        new()
        {
            TaxInvoice = "Factura con impuestos",
            Invoice = "Factura",
            Cancelled = "Anulada",
            ReplacedBy = "Sustituida por la factura {0}",
            Replaces = "Sustituye a la factura {0}",
            Number = "N.º",
            Date = "Fecha",
            Order = "Pedido",
            Seller = "Vendedor",
            BillTo = "Facturado y enviado a",
            State = "Estado",
            PlaceOfSupply = "Lugar de entrega",
            Item = "Artículo",
            Quantity = "Cant.",
            Price = "Precio",
            Discount = "Descuento",
            Taxable = "Base imponible",
            Tax = "Impuesto",
            Amount = "Importe",
            Delivery = "Envío",
            Subtotal = "Artículos",
            Total = "Total",
            Rate = "Tipo",
            TaxIncluded = "Los precios incluyen impuestos.",
            InWords = "En letras",
            Paid = "Pago",
            ByComputer = "Hecho por ordenador; válido sin firma.",
            PackingSlip = "Albarán",
            DeliverTo = "Enviar a",
            Note = "Nota",
            Pieces = "Piezas",
            CreditNote = "Factura rectificativa",
            AgainstInvoice = "De la factura {0} del {1}.",
            Credited = "Importe abonado",
            Why = "Motivo",
            Amounts = new()
            {
                Number = (number, currency) =>
                    number.ToWords(
                        WordForm.Abbreviation,
                        currency.Feminine ? GrammaticalGender.Feminine : GrammaticalGender.Masculine,
                        Culture
                    ),
                And = " con ",
                Only = "",
                Minus = "menos ",
                Of = _ => "de ",
                Currencies = new Dictionary<string, CurrencyWords>
                {
                    ["EUR"] = new("euro", "euros", "céntimo", "céntimos"),
                    ["USD"] = new("dólar estadounidense", "dólares estadounidenses", "centavo", "centavos"),
                    ["MXN"] = new("peso mexicano", "pesos mexicanos", "centavo", "centavos"),
                    ["GBP"] = new("libra esterlina", "libras esterlinas", "penique", "peniques") { Feminine = true },
                    ["INR"] = new("rupia", "rupias", "paisa", "paisas") { Feminine = true },
                },
            },
        };
}
