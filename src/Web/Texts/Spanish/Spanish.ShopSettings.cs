using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static ShopSettingsTexts ShopSettings =>
        new()
        {
            YourShop = "Tu tienda",
            Link = "Enlace",
            OldLink = "El enlace anterior sigue funcionando.",
            Line = "Una línea sobre tu tienda",
            LineExample = "Dulces frescos desde 1962, con entrega en toda la ciudad.",
            ContactReturns = "Contacto y devoluciones",
            ContactHint =
                "Se muestra al pie de cada página de tu tienda, y en una página propia. Los clientes que pagan al recibir " + "lo buscan.",
            PhoneSeen = "Teléfono que ven los clientes",
            PhoneSeenHint = "Para llamadas y WhatsApp. Déjalo vacío para no mostrar ninguno.",
            AddressSeen = "Dirección que ven los clientes",
            AddressExample = "Calle Juárez 12, Centro, 06000 Ciudad de México",
            Returns = "Devoluciones y reembolsos",
            ReturnsExample = "En 7 días, sin usar y en su caja. Devolvemos el precio cuando lo recibimos.",
            StockHeading = "Stock",
            ShowLeft = "Mostrar a los clientes cuántos quedan",
            ShowLeftHint = "Solo para productos con cantidad controlada.",
            Colours = "Colores",
            Country = "País",
            Currency = "Moneda",
            PagesLanguage = "Idioma de las páginas de la tienda",
            OtherLanguages = "Otros idiomas que pueden elegir los clientes",
            OtherLanguagesHint =
                "Hasta 4. Cada página permite cambiar de idioma. Los pedidos, los mensajes y las facturas siguen la elección del cliente.",
            TimeZone = "Zona horaria",
            PairOfColours = "Un par de colores",
            OwnColours = "Mis propios colores",
            Buttons = "Botones",
            Page = "Página",
            HowItLooks = "Cómo se verá tu tienda",
            ShowOwn = phone => $"Mostrar {phone}, el número con el que entro",
            Teal = "Verde azulado",
            Saffron = "Azafrán",
            Rose = "Rosa",
            Indigo = "Índigo",
            Leaf = "Hoja",
            Sky = "Cielo",
            Brick = "Ladrillo",
            Ink = "Tinta",
            WhenLeft = n => $"Cuando queden {n} o menos",
            PictureRemoved = "La imagen se quitó.",
            ChangedElsewhere = "Los ajustes cambiaron en otra ventana mientras escribías.",
            ChangedElsewhereHint = "Lo que escribiste sigue aquí. Guarda otra vez para conservarlo.",
            SaveSettings = "Guardar ajustes",
            TakingOrders = "Recibir pedidos",
            More = "Más",
            SignOutEverywhere = "Cerrar sesión en todas partes…",
            SignOutEverywhereHint = "Cierra tus sesiones en todos los dispositivos, también en este.",
            SignOutAll = "Cerrar sesión en todos los dispositivos",
            ShopPicture = "Imagen de tu tienda",
            PictureHint = "Tu logo, o una foto de lo que vendes.",
            PictureChosen = "Elegida, aún sin guardar.",
            UsePicture = "Usar esta imagen",
            HasPicture = "Tu tienda ya tiene imagen.",
            ShowsNumber = phone => $"Tu tienda muestra {phone}.",
        };
}
