using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static SiteTexts Site =>
        new()
        {
            Title = "Dukaan: tu tienda en línea en un minuto",
            Summary =
                "Abre una tienda en línea con tu número de teléfono, comparte su enlace, recibe pedidos. Gratis, y tan "
                + "rápida en un teléfono barato como en uno caro.",
            Short = "Abre una tienda en línea en un minuto.",
            SignIn = "Entrar",
            Lead = "Tu tienda en línea en un minuto",
            LeadHint =
                "Basta un número de teléfono. Agrega lo que vendes, comparte el enlace por WhatsApp, y los pedidos llegan "
                + "a tu teléfono.",
            OpenYourShop = "Abre tu tienda",
            WithPhone = "Entra con tu teléfono",
            WithPhoneHint = "Sin contraseña ni formularios. Un código por mensaje, y listo.",
            AddGoods = "Agrega lo que vendes",
            AddGoodsHint = "Una foto, un precio, listo. Dos mil platillos o dos vestidos.",
            ShareLink = "Comparte el enlace",
            ShareLinkHint = "Por WhatsApp, en Instagram, como código QR en tu mostrador.",
            Why = "Hecho para tu forma de vender",
            WhyPay = "Pago contra entrega, o UPI directo a tu cuenta",
            WhyFast = "Páginas que abren al instante, también en un teléfono lento",
            WhyOrders = "Ve los pedidos en cuanto llegan; confirma, empaca y envía con un toque",
            WhyYours = "Tus colores, tu idioma, tu enlace",
            Means = "Dukaan significa tienda.",
            NoShopTitle = "No existe esa tienda",
            NoShop = "No hay ninguna tienda en este enlace",
            NoShopHint = "Revisa el enlace, o pídelo otra vez al vendedor.",
            WhatIs = "¿Qué es Dukaan?",
            NoOrderTitle = "No existe ese pedido",
            NoOrder = "No hay ningún pedido en este enlace",
            NoOrderHint = "Revisa que el enlace esté completo, o pregunta al vendedor.",
            NothingHere = "Nada por aquí",
            TooManyTries = "Demasiados intentos",
            BusyNow = "Muy ocupado ahora",
            WentWrong = "Algo salió mal",
            DidNotWork = "No funcionó",
            GoBack = "Volver",
        };
}
