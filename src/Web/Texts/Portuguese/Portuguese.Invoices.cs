using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static InvoicesTexts Invoices =>
        new()
        {
            Documents = "Documentos",
            Invoice = "Nota",
            CreditNote = "Nota de crédito",
            PackingSlip = "Romaneio",
            Invoices = "Notas",
            LegalName = "Nome legal do vendedor",
            LegalNameHint = "Como registrado. Vazio: o nome da loja.",
            PrintedOn = "Vai impresso nas novas notas. Seu número fiscal e estado vêm das configurações de impostos.",
            NoneYet =
                "Ainda não há notas. Quando um pedido estiver confirmado ou pago, abra e escolha “Nota”. Os números seguem "
                + "sem falhas.",
            OfOrder = number => $"pedido #{number}",
            CancelledBy = number => $"cancelada, substituída por {number}",
        };
}
