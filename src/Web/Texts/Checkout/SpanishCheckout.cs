using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Checkout;

namespace Dukaan.Web.Texts.Checkout;

/// <summary>Checkout in Spanish.</summary>
internal static class SpanishCheckout
{
    public static CheckoutTexts Texts { get; } =
        new()
        {
            From = "Desde {0}",
            Choose = "Elegir",
            ChooseOptions = "Elige un valor de cada opción.",
            Subtotal = "Artículos",
            Discount = "Descuento",
            Delivery = "Envío",
            Free = "Gratis",
            DependsOnAddress = "Depende de la dirección",
            TaxIncluded = "Incluye {0} de impuestos",
            Tax = "Impuestos",
            MethodHeading = "Envío o recogida",
            HaveDelivered = "Envío a domicilio",
            FetchIt = "Recogida en tienda",
            FetchAt = "Recógelo aquí: {0}",
            State = "Estado o provincia",
            Country = "País",
            DiscountCode = "Código de descuento",
            Apply = "Aplicar",
            UpdateTotal = "Actualizar total",
            DeliveryCosts = "El envío a esta dirección cuesta {0}. Revisa el total y haz el pedido.",
            NotDeliveredThere = "La tienda no envía a esta dirección.",
            TooMuch = "Es más de lo que la tienda envía allí en un pedido. Pide menos de una vez.",
            OnlyLeft = "Solo quedan {0}",
            TooMany = "Queda menos de lo que elegiste. No se perdió nada de lo que escribiste.",
            TakeLeft = "Llevar lo que queda",
            MethodGone = "La tienda ya no lo ofrece. Elige de nuevo.",
            StateNeeded = "Elige el estado.",
            CodeUnknown = "Este código no es válido en esta tienda.",
            CodeNotYet = "Este código aún no se puede usar.",
            CodeExpired = "Este código ha caducado.",
            CodeUsedUp = "Este código ha alcanzado su límite de usos.",
            CodeNotForThese = "Este código no se aplica a estos artículos.",
            CodeMinimum = "Este código necesita un pedido de {0} o más.",
            CodeBetter = "Ya se aplica un descuento mejor.",
        };
}
