using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static SignInTexts SignIn =>
        new()
        {
            NewCodeSent = "Un código nuevo está en camino. El anterior también vale hasta que pasen sus 10 minutos.",
            AskFirst = "Primero pide un código.",
            TypeCode = "Escribe el código",
            Step = (step, steps) => $"Paso {step} de {steps}",
            SentTo = phone => $"Lo enviamos a {phone}.",
            AnotherNumber = "¿Otro número?",
            CodeFromMessage = "Código del mensaje",
            Spent = wrong => $"{wrong} Tras cinco intentos, un código deja de valer.",
            Continue = "Continuar",
            NothingCame = "¿No llegó nada?",
            SendNewCode = "Enviar un código nuevo",
            IsItYou = "¿Eres tú?",
            FreshCode =
                "Esto cambia adónde va el dinero o quién puede entrar. Enviamos un código a tu teléfono; lo que escribiste "
                + "se conserva y sigue con él.",
            SignedOut = "Cerraste la sesión.",
            SignedOutEverywhere = "Cerraste la sesión en todos los dispositivos.",
            YourPhone = "Tu número de teléfono",
            Title = "Entra o abre tu tienda",
            OpenOrBack = "Abre tu tienda, o vuelve a ella",
            PhoneIsAll = "Solo necesitas tu número de teléfono. Te enviamos un código, nada de publicidad.",
            Country = "País",
            SendCode = "Envíame un código",
            InAMinute = "En línea en menos de un minuto",
            CashAndUpi = "Pago contra entrega y UPI",
            ShareOnWhatsApp = "Comparte tu enlace por WhatsApp",
            NameShop = "Ponle nombre a tu tienda",
            WhatName = "¿Cómo se llama tu tienda?",
            ChangeLater = "Todo se puede cambiar después.",
            ShopName = "Nombre de la tienda",
            NameExample = "Dulces Lupita",
            ChooseLink = "Elegir yo el enlace",
            ShopLink = "Enlace de tu tienda",
            LinkHint = "Letras minúsculas, números y guiones. Déjalo vacío y lo hacemos con el nombre.",
            ShowNumber = phone => $"Mostrar mi número {phone} en la tienda",
            ShowNumberHint = "Para llamadas y WhatsApp. Los clientes que pagan al recibir lo buscan. Se cambia en los ajustes.",
            OpenMyShop = "Abrir mi tienda",
            Closed = "Cerrada",
            Join = shop => $"Unirse a {shop}",
            InvitesYou = "te invita a su equipo.",
            RoleOf = role => $"Tu función: {role}",
            JoinTeam = "Unirme al equipo",
            Welcome = shop => $"Te damos la bienvenida al equipo de {shop}.",
            LeftTeam = "Dejaste el equipo.",
            Invitation = "Invitación",
            NotOpenForYou = "Esta invitación no está abierta para ti",
            NotOpenWhy =
                "Puede haber vencido, o es para otro número. Pide una nueva al dueño de la tienda, o entra con el número " + "invitado.",
            SignInOther = "Entrar con otro número",
        };
}
