using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static FrameTexts Frame =>
        new()
        {
            SkipToContent = "Ir al contenido",
            ViewShop = "Ver tienda",
            Main = "Navegación principal",
            YourShops = "Tus tiendas",
            OpenAnother = "Abrir otra tienda",
            SignOut = "Cerrar sesión",
            LeaveShop = "Dejar esta tienda",
            YourRole = role => $"Tu función aquí: {role}",
            Home = "Inicio",
            Orders = "Pedidos",
            Products = "Productos",
            Share = "Compartir",
            Settings = "Ajustes",
            New = (number, name) => $"Nuevo pedido {number} de {name}",
            Arranged = "El nuevo orden está guardado.",
            Unsaved = "Hay cambios tuyos aquí que no se guardaron.",
            Restore = "Recuperarlos",
            Discard = "Descartar",
            Language = "Idioma",
            LanguageHint = "El de tus páginas de vendedor. Las páginas de la tienda tienen el suyo, en los ajustes.",
            LanguageChosen = language => $"Desde ahora en {language}.",
            Owner = "Dueño",
            Manager = "Encargado",
            OrdersRole = "Pedidos",
            Packer = "Preparador",
            ReadOnly = "Solo lectura",
            ManagerMay = "Todo, menos cuentas de pago, equipo, claves de API, webhooks y dominios.",
            OrdersMay = "Confirma, prepara y cancela pedidos, y emite facturas. Sin reembolsos, productos ni ajustes.",
            PackerMay = "Ve los pedidos, los prepara y los envía.",
            ReadOnlyMay = "Ve pedidos y ventas, y no cambia nada.",
            OwnerMay = "Todo.",
            Customer = "Cliente",
            You = "Tú",
            TheOwner = "El dueño",
            SomebodyGone = "Alguien que dejó el equipo",
            AnApp = "Una aplicación con clave de API",
            Yesterday = "Ayer",
            ShortDay = "d MMM",
            ShortDayOfYear = "d MMM yyyy",
            WeekDay = "ddd d MMM",
            LongDay = "dddd, d 'de' MMMM",
        };
}
