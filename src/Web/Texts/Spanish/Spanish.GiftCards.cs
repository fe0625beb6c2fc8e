using Dukaan.Web.Texts.Checkout;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static GiftCardTexts GiftCardsInShop =>
        new()
        {
            Card = "Tarjeta regalo",
            Code = "Código de la tarjeta regalo",
            CodeHint = "¿Más de una? Pon un espacio entre los códigos.",
            Unusable = "Esta tarjeta regalo no puede pagar este pedido. Revisa su código.",
            PhoneFirst =
                "Escribe primero tu número de teléfono: el saldo de la tienda depende de él. Si aun así no paga, revisa el código.",
            LeftToPay = "Queda por pagar",
            Changed =
                "La tarjeta regalo paga ahora otra parte: quedan {0} por pagar. Aún no se ha pedido nada: revísalo y haz el "
                + "pedido otra vez.",
            TooMany = "Se probaron demasiados códigos equivocados. Espera diez minutos.",
            Ending = "Tarjeta regalo terminada en {0}",
            BackToCard = "{0} volvieron a la tarjeta regalo",
            Credit = "Saldo de la tienda",
            CreditHint = "Escribe este código al pedir en esta tienda, con el mismo número de teléfono.",
            CardHint = "Quien tenga el código puede pagar con él en esta tienda.",
            AdvanceHint = "{0} se pagan antes en línea, el resto al recibirlo",
        };

    private static GiftCardsTexts GiftCards =>
        new()
        {
            Title = "Tarjetas regalo",
            Hint = "Códigos con los que los clientes pagan sus pedidos. Los impuestos y descuentos no cambian.",
            New = "Nueva tarjeta regalo",
            Amount = "Importe",
            OnlyPhone = "Solo para un número de teléfono",
            OnlyPhoneHint = "Vacío: quien tenga el código puede gastarlo.",
            Note = "Nota",
            NoteHint = "Solo la ve tu equipo.",
            Create = "Crear tarjeta regalo",
            CodeOnce = "El código solo se ve ahora. Envíalo ya al cliente.",
            MadeBefore = "Esta tarjeta regalo ya se creó. Su código se mostró entonces.",
            NoneYet = "Aún no hay tarjetas regalo",
            NoneYetHint = "Crea una para un cliente, o devuelve un pedido como saldo de la tienda.",
            Active = "Activa",
            Spent = "Gastada",
            Ended = "Terminada",
            Credit = "Saldo de la tienda",
            EndIt = "Terminar esta tarjeta regalo",
            EndHint = "Lo que le queda se pierde. Los pedidos que pagó siguen pagados.",
            HasEnded = "La tarjeta regalo ha terminado.",
            EntryIssued = "Creada",
            EntrySpent = "Gastado",
            EntryRefunded = "Devuelto",
            HadUsed = "Pagado con tarjeta regalo",
            ByCard = "Con tarjeta regalo",
            Product = "Es una tarjeta regalo",
            ProductHint = "Sin stock, envío ni impuestos. Una vez pagada, el cliente recibe un código por su precio.",
            ToCredit = "Darlo como saldo de la tienda",
            ToCreditHint =
                "El cliente recibe un código para tu tienda que funciona con su número de teléfono. Lo que pagó una tarjeta "
                + "regalo vuelve a ella.",
            Advance = "Anticipo del pago contra entrega",
            AdvanceHint = "En por ciento, como 20 %, o un importe. El cliente lo paga antes en línea. Vacío: nada.",
            LeftOf = (left, whole) => $"{left} de {whole}",
            CourierCollects = amount => $"El transportista cobra {amount}.",
            AdvanceDue = amount => $"Hay que pagar {amount} en línea antes de que lo envíes.",
        };
}
