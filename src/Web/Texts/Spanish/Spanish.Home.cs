using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static HomeTexts Home =>
        new()
        {
            AddProduct = "Agregar un producto",
            ShareLink = "Compartir tu enlace",
            SalesReport = "Informe de ventas",
            ShopSettings = "Ajustes de la tienda",
            GoodEvening = "Buenas noches",
            GoodMorning = "Buenos días",
            GoodAfternoon = "Buenas tardes",
            ClosedHint = "Tu tienda está cerrada: se puede mirar pero no pedir.",
            Suspended = (reason, contact) =>
                "Tu tienda está suspendida: nadie puede verla ni pedir. Continúa con "
                + $"tus pedidos abiertos. Motivo: {reason} Escribe a: {contact}",
            NoContact =
                "Los clientes aún no pueden contactarte desde tu tienda: no muestra teléfono, dirección ni política de " + "devoluciones.",
            AddContact = "Agregar datos de contacto",
            QuickActions = "Acciones rápidas",
            ShopIsOpen = "Tienda abierta",
            ShopIsClosed = "Tienda cerrada",
            OpenOrders = "Pedidos abiertos",
            ToHandle = "por atender",
            OrderWord = n => Plural.One(n, "pedido", "pedidos"),
            Sales = "Ventas",
            PaidOf = amount => $"{amount} cobrado",
            AddFirst = "Agrega tu primer producto",
            AddFirstHint = "Una foto, un nombre y un precio: es todo lo que hace falta para vender.",
            Ready = "Todo listo para el primer pedido",
            ReadyHint = "Envía tu enlace a tus clientes. Los pedidos aparecen aquí solos.",
            ShareShop = "Compartir tu tienda",
            Latest = "Últimos pedidos",
            AllOrders = "Todos los pedidos",
            LowStock = "Poco stock",
            All = n => $"Todos ({n})",
            Left = n => $"quedan {n}",
            NowOpen = "Tu tienda está abierta.",
            NowClosed = "Tu tienda está cerrada. Se puede mirar pero no pedir.",
            IsLiveTitle = "Tu tienda está en línea",
            IsLive = shop => $"{shop} está en línea",
            EverybodyCan = "Cualquiera con este enlace ya puede visitarla.",
            TellCustomers = "Avisa a tus clientes",
            NoPhoneYet = "Tu tienda aún no muestra un teléfono, así que los clientes no pueden contactarte.",
            CashOnly = "Los clientes pagan al recibir. Agrega tu dirección UPI y podrán pagar también por UPI.",
            AddUpi = "Agregar tu dirección UPI",
            ShareText = (shop, link) => $"{shop} está en línea. Haz tu pedido aquí: {link}",
            YourLink = "El enlace de tu tienda",
            ShareOnWhatsApp = "Compartir por WhatsApp",
            ShareOther = "Compartir de otra forma",
            QrOf = link => $"Código QR de {link}",
            QrCode = "Código QR",
            QrHint = "Para tu mostrador, tus cajas y tus tarjetas. La cámara de un teléfono abre la tienda.",
            DownloadPng = "Descargar PNG",
            DownloadSvg = "Descargar SVG",
            PrintPoster = "Imprimir un cartel",
            Feeds = "Google, Facebook, Instagram y WhatsApp",
            FeedsHint =
                "Da estas direcciones a Google Merchant Center y al Commerce Manager de Meta (feed de datos, programado). "
                + "Contienen todos tus productos con los precios y el stock de hoy.",
            AgentFeed = "Asistentes de compras (JSON Lines)",
            ScanToOrder = "Escanea para ver la tienda y pedir",
        };
}
