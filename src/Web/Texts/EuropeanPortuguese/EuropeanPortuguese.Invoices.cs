using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static InvoicesTexts Invoices =>
        new()
        {
            Documents = "Documentos",
            Invoice = "Fatura",
            CreditNote = "Nota de crédito",
            PackingSlip = "Lista de embalagem",
            Invoices = "Faturas",
            LegalName = "Denominação legal do vendedor",
            LegalNameHint = "Tal como registada. Se ficar vazio, usa-se o nome da loja.",
            PrintedOn = "É impresso nas novas faturas. O seu NIF e o distrito vêm das definições de impostos.",
            NoneYet =
                "Ainda não há faturas. Quando uma encomenda estiver confirmada ou paga, abra-a e escolha «Fatura». A "
                + "numeração é sequencial, sem falhas.",
            OfOrder = number => $"encomenda n.º {number}",
            CancelledBy = number => $"anulada, substituída por {number}",
        };
}
