using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static HandOrderTexts HandOrder =>
        new()
        {
            NewOrder = "Pedido nuevo",
            Hint = "Para pedidos por teléfono y en el mostrador. Usa el stock como los demás.",
            Goods = "Qué se pide",
            Customer = "Cliente",
            Phone = "Número de teléfono",
            Handing = "Cómo lo recibe",
            HandedOver = "Se entrega aquí",
            Delivered = "Se envía a esta dirección",
            Payment = "Pago",
            PaidCash = "Pagado ahora en efectivo",
            PaysLater = "Paga al recibir",
            PaysByLink = "Paga con un enlace que envías",
            Make = "Crear el pedido",
            Made = number => $"Pedido {number} creado.",
            SendLink = number => $"Pedido {number} creado. Envía al cliente el enlace de su página: ahí paga.",
        };
}
