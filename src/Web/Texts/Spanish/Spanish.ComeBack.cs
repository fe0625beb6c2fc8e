using Dukaan.Web.Texts.Dashboard;
using Dukaan.Web.Texts.Messages;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static ComeBackTexts ComeBack =>
        new()
        {
            Ask = "Avísame cuando vuelva",
            Lead = "Recibes un solo mensaje cuando vuelva. A los 90 días borramos tu dirección.",
            Which = "¿Cuál?",
            Contact = "Teléfono o correo electrónico",
            Wrong = "Escribe un teléfono o un correo electrónico.",
            Done = "Recibes un mensaje cuando vuelva: {0}",
            Leave = "Ya no lo quiero",
            Left = "No recibes ningún mensaje.",
            InStock = "Ya ha vuelto.",
            Full = "Ya esperan demasiadas personas.",
            Back = "{0} ha vuelto.",
            BackUnnamed = "Lo que esperabas ha vuelto.",
            Why = "Recibes este único mensaje porque lo pediste.",
            Open = "Verlo",
            CartLeft = "Tu carrito sigue aquí.",
            CartWhy = "Recibes este único mensaje porque alguien dio esta dirección al finalizar la compra.",
            CartOpen = "Abrir el carrito",
            ThankYou = "¡Gracias! {0} % de descuento en tu próximo pedido con el código {1}, hasta el {2}.",
        };

    private static ComeBackDeskTexts ComeBackDesk =>
        new()
        {
            Waiting = "Personas en espera: {0}",
            Cart = "Horas hasta recordar un carrito abandonado",
            CartHint =
                "Los clientes que dieron un teléfono o un correo y no hicieron el pedido reciben un solo mensaje. "
                + "De noche no se envía ninguno.",
            Off = "Desactivado",
            ThankYou = "Código de agradecimiento",
            ThankYouHint = "Cuando llega un pedido, el cliente recibe un código para el siguiente. Se usa una vez.",
            Percent = "Descuento en por ciento, vacío: ninguno",
            Days = "Válido tantos días",
            Bound = "Solo para el cliente que hizo el pedido",
        };

    private static SellerMailTexts SellerMail =>
        new()
        {
            Title = "Correos para ti",
            Lead = "Lo que elijas aquí llega por correo y no a tu teléfono.",
            Address = "Tu correo electrónico",
            Confirmed = "Esta dirección está confirmada.",
            Sent = "Enviamos un correo a esta dirección. Abre el enlace que contiene. Vale por un día.",
            NewOrder = "Pedidos nuevos",
            ReturnAsked = "Devoluciones que piden los clientes",
            LowStockDaily = "Stock bajo, una vez al día",
            LowStock = "Stock bajo",
            Confirm = "Confirmar la dirección",
            ConfirmText = "Los correos de tu tienda llegan a esta dirección.",
            Gone = "Este enlace ya no vale. Guarda la dirección de nuevo.",
            Why = "Recibes esto porque esta dirección se confirmó para tu tienda.",
            OpenOrder = "Abrir el pedido",
            OpenProducts = "Ver tus productos",
        };
}
