using Dukaan.Web.Texts.Documents;

namespace Dukaan.Web.Texts;

/// <summary>The papers.</summary>
internal static partial class EuropeanPortuguese
{
    /// <summary>Invoices and packing slips.</summary>
    public static DocumentTexts Documents { get; } =
        new()
        {
            TaxInvoice = "Fatura",
            Invoice = "Fatura",
            Cancelled = "Anulada",
            ReplacedBy = "Substituída pela fatura {0}",
            Replaces = "Substitui a fatura {0}",
            Number = "N.º",
            Date = "Data",
            Order = "Encomenda",
            Seller = "Vendido por",
            BillTo = "Faturado e enviado a",
            State = "Distrito ou estado",
            PlaceOfSupply = "Local da prestação",
            Item = "Artigo",
            Quantity = "Qtd.",
            Price = "Preço",
            Discount = "Desconto",
            Taxable = "Valor tributável",
            Tax = "Imposto",
            Amount = "Valor",
            Delivery = "Portes",
            Subtotal = "Artigos",
            Total = "Total",
            Rate = "Taxa",
            TaxIncluded = "Os preços incluem imposto.",
            InWords = "Por extenso",
            Paid = "Pagamento",
            ByComputer = "Processado por computador; válido sem assinatura.",
            PackingSlip = "Lista de embalagem",
            TakeFrom = "Levantar de",
            DeliverTo = "Entregar em",
            Note = "Nota",
            Pieces = "Unidades",
            Gift = "Mensagem de presente",
            CreditNote = "Nota de crédito",
            AgainstInvoice = "Relativa à fatura {0} de {1}.",
            Credited = "Creditado",
            Why = "Motivo",
            Amounts = Portuguese.Documents.Amounts,
        };
}
