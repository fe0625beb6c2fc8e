using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static GatewaysTexts Gateways =>
        new()
        {
            Title = "Abonos",
            OfGateway = "Abonos de la pasarela de pago",
            Month = "Mes",
            NothingPaid = "No se abonó nada este mes.",
            Differences = n => $"Diferencias: {n}",
            NotPaidYet = "Aún sin abonar",
            Lines = "Líneas",
            FileHasAll = n => $"El archivo tiene las {n}.",
            Print = "Imprimir (PDF)",
            Hint =
                "Consultado a la pasarela ahora y comparado con tus pedidos. Un pago se señala como no abonado " + "después de diez días.",
            Gross = "Pagos menos reembolsos",
            Fees = "Comisiones",
            TaxOnFees = "Impuesto sobre comisiones",
            PaidOut = "Abonado",
            Payment = "Pago",
            Refund = "Reembolso",
            Dispute = "Disputa",
            Other = "Otro",
            UnknownOrder = "Ningún pedido de esta tienda",
            NotInHistory = "No está en el historial del pedido",
            OtherAmount = "Importe distinto al del pedido",
            DoesNotAddUp = "Importe, comisión y abono no cuadran",
            TestMode = "Modo de prueba: no se mueve dinero",
            LiveMode = "En vivo: los clientes pagan de verdad",
            Gateway = "Pasarela de pago",
            FormerKey = "Para volver a una clave anterior, cambia solo esto.",
            AsOf = "Al",
            What = "Tipo",
            Order = "Pedido",
            Amount = "Importe",
            FeeAndTax = "Comisión e impuesto",
            Net = "Neto",
        };
}
