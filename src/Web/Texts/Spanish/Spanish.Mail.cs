using Dukaan.Web.Texts.Dashboard;
using Dukaan.Web.Texts.Messages;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static MailTexts Mail =>
        new()
        {
            Address = "Correo electrónico (opcional)",
            AddressHint = "Si lo das, los mensajes sobre tu pedido llegan ahí y no a tu teléfono.",
            Wrong = "Esto no es un correo electrónico. Escríbelo como nombre@example.com.",
            Open = "Ver tu pedido",
            Why = "Recibes esto porque alguien dio este correo con un pedido.",
            Stop = "No quiero más correos de esta tienda",
            Heading = "Correos sobre tus pedidos",
            Ask = "{0} no enviará más correos a esta dirección. La página de tu pedido sigue mostrándolo todo.",
            Stopped = "Ya no recibes correos de {0}.",
            Start = "Volver a enviar correos",
            Started = "Recibes otra vez los correos de {0}.",
            Want = "Quiero recibir en esta dirección correos sobre mis pedidos",
            On = "Recibes correos sobre tus pedidos.",
            Bounces = "Los correos a esta dirección se devuelven; por eso los mensajes van a tu teléfono.",
            Email = "Correo electrónico",
            Check = "Enviamos un correo a esta dirección. Abre el enlace que contiene.",
        };

    private static MessagesTexts Messages =>
        new()
        {
            Title = "Mensajes",
            Lead = "Lo que reciben los clientes sobre sus pedidos y adónde van sus respuestas.",
            ReplyTo = "Correo para las respuestas",
            ReplyToHint = "Quien responde a un correo sobre un pedido escribe a esta dirección. Vacío: las respuestas no llegan a nadie.",
            Email = "Correo electrónico",
            Stopped = "El cliente no quiere correos de tu tienda.",
            Bounces = "Los correos a esta dirección se devuelven. Los mensajes van al teléfono.",
            Examples = "Ver lo que se envía",
            Event = "Qué pasó",
            Show = "Mostrar",
            ToPhone = "Mensaje al teléfono",
            ByMail = "Correo",
            PlainMail = "Correo sin diseño",
            ToYou = "Mensaje para ti",
            Nothing = "No se envía nada.",
            Try = "Enviarme este correo",
            Tried = "El correo se envió.",
            NotTried = "El correo no se pudo enviar. Inténtalo más tarde.",
            Off = "Este sitio no envía correos.",
        };
}
