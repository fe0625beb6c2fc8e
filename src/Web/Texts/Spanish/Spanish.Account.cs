using Dukaan.Web.Texts.Accounts;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    /// <summary>The accounts of shoppers.</summary>
    public static AccountTexts Account { get; } =
        new()
        {
            Title = "Mi cuenta",
            SignIn = "Entrar",
            SignInHint = "Con tu número de teléfono y un código, sin contraseña.",
            SendCode = "Enviarme un código",
            TypeCode = "Escribe el código",
            SentTo = "Hemos enviado un código al {0}.",
            Code = "Código del mensaje",
            Continue = "Continuar",
            AnotherNumber = "Usar otro número",
            SendAgain = "Enviar un código nuevo",
            CodeWrong = "El código no es correcto o ha caducado. Pide uno nuevo.",
            TooManyCodes = "Se han pedido demasiados códigos. Inténtalo más tarde.",
            PhoneCountry = "No enviamos códigos a números de este país.",
            CodeNotSent = "No se ha podido enviar el código. Inténtalo en un momento.",
            CodeMessage = "{0} es tu código para {1}. Vale durante 10 minutos. No lo compartas nunca.",
            SignedInWith = "Has entrado con {0}",
            SignOut = "Salir",
            SignOutEverywhere = "Salir en todos los dispositivos",
            Orders = "Mis pedidos",
            NoOrders = "Todavía no hay pedidos con este número.",
            Older = "Pedidos anteriores",
            BuyAgain = "Comprar de nuevo",
            NotThere = "Ya no está disponible: {0}",
            Guest = "Hecho sin entrar en la cuenta. El enlace de tu mensaje lo abre.",
            Addresses = "Mis direcciones",
            NoAddresses = "La dirección a la que pides se guarda aquí.",
            Edit = "Editar",
            Delete = "Eliminar",
            Save = "Guardar",
            Wishes = "Lista de deseos",
            Wish = "Añadir a la lista de deseos",
            NoWishes = "Todavía no hay nada en tu lista de deseos.",
            FillIn = "Entra y tu nombre y tu dirección se rellenan solos.",
            NewAddress = "Otra dirección",
            OtherShops = "Otras tiendas de este vendedor",
            ShareHint = "Usar mis direcciones y mi acceso también allí: {0}. Los pedidos se quedan en su tienda.",
            Share = "Usarlos también allí",
            Shared = "Tus direcciones y tu acceso funcionan también allí: {0}.",
            Unshare = "Dejar de compartir",
        };
}
