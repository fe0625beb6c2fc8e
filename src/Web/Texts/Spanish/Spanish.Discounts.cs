using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static DiscountsTexts Discounts =>
        new()
        {
            SeeIt = "Los clientes lo ven.",
            NameExample = "Rebajas de verano",
            Code = "Código",
            CodeHint = "Los clientes lo escriben al pagar. Vacío: el descuento se aplica solo.",
            Type = "Tipo",
            Value = "Valor",
            Minimum = "Pedido mínimo",
            MinimumHint = "Antes de descuentos y envío. Vacío: cualquier pedido.",
            Starts = "Empieza",
            StartsHint = "Vacío: ahora.",
            Ends = "Termina",
            EndsHint = "Vacío: nunca.",
            Uses = "Usos en total",
            UsesHint = "Vacío: sin límite.",
            UsesEach = "Usos por cliente",
            UsesEachHint = "Se cuentan por número de teléfono.",
            Certain = "Limitar a ciertos productos",
            Active = "Activo",
            ValueHint = currency => $"Porcentaje, o un monto en {currency}. Vacío para envío gratis.",
            PercentOff = "Porcentaje de descuento",
            AmountOff = "Monto de descuento",
            FreeDelivery = "Envío gratis",
            RateOff = rate => $"{rate} % de descuento",
            SumOff = amount => $"{amount} de descuento",
            FromAmount = amount => $"desde {amount}",
            Automatic = "automático",
            Discounts = "Descuentos",
            DiscountsHint = "Con un código que escriben los clientes, o automáticos. No se suman: el cliente recibe el mejor.",
            NoneYet = "Aún no hay descuentos",
            NoneYetHint = "Un código para tus clientes frecuentes, o envío gratis desde cierto monto.",
            Used = n => Plural.One(n, $"usado {n} vez", $"usado {n} veces"),
            Expired = "Vencido",
            Scheduled = "Programado",
            New = "Nuevo descuento",
            DeleteThis = "Eliminar este descuento",
            DeletedHint = "Eliminado. Los pedidos existentes conservan su descuento.",
        };
}
