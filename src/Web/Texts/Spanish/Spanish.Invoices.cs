using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static InvoicesTexts Invoices =>
        new()
        {
            Documents = "Documentos",
            Invoice = "Factura",
            CreditNote = "Nota de crédito",
            PackingSlip = "Hoja de empaque",
            Invoices = "Facturas",
            LegalName = "Nombre legal del vendedor",
            LegalNameHint = "Como está registrado. Vacío: el nombre de tu tienda.",
            PrintedOn = "Se imprime en las facturas nuevas. Tu número fiscal y tu estado vienen de los ajustes de impuestos.",
            NoneYet =
                "Aún no hay facturas. Cuando un pedido esté confirmado o pagado, ábrelo y elige «Factura». Los números se "
                + "siguen sin huecos.",
            OfOrder = number => $"pedido #{number}",
            CancelledBy = number => $"cancelada, reemplazada por {number}",
        };
}
