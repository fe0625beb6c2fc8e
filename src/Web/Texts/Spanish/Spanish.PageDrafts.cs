namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static PageDraftTexts PageDrafts =>
        new(
            About: "Sobre nosotros",
            AboutText: "{0} es una tienda pequeña. Elegimos nosotros mismos todo lo que vendemos.\n\n## Cómo empezamos\n\n"
                + "Cuenta aquí quién eres, dónde trabajas y de qué te enorgulleces.",
            Contact: "Contacto",
            ContactText: "Escríbenos o llámanos. Respondemos en un día.",
            Returns: "Devoluciones y reembolsos",
            ReturnsText: "Puedes devolver lo que compraste en {0} hasta 14 días después de recibirlo, sin usar y en su "
                + "empaque.\n\n- Pide la devolución en la página de tu pedido.\n"
                + "- Te decimos adónde enviarlo, o lo recogemos.\n"
                + "- Cuando llegue, reembolsamos en 7 días por el mismo medio de pago.\n\n"
                + "Los alimentos y lo hecho a medida solo se devuelven si están dañados o equivocados.",
            Shipping: "Envíos",
            ShippingText: "Preparamos los pedidos en 2 días hábiles. La entrega suele tardar de 3 a 7 días más.\n\n"
                + "El costo depende de tu dirección y se muestra antes de pedir. La página del pedido dice dónde está "
                + "el paquete.",
            Privacy: "Privacidad",
            PrivacyText: "{0} necesita tu nombre, teléfono y dirección para entregar el pedido, y no los usa para nada "
                + "más.\n\n- Quien entrega recibe nombre, teléfono y dirección.\n"
                + "- Los pagos se hacen con el proveedor de pagos; nunca vemos tu tarjeta.\n"
                + "- Guardamos los pedidos el tiempo que pide la ley.\n\n"
                + "Pregúntanos cuando quieras qué tenemos de ti, o pide que lo borremos.",
            Terms: "Condiciones",
            TermsText: "Estas condiciones valen para los pedidos en {0}.\n\n"
                + "- El pedido es firme cuando lo confirmamos. Si no podemos entregar, te avisamos y reembolsamos.\n"
                + "- Vale el precio al momento del pedido.\n"
                + "- Si algo está mal, escríbenos primero. Encontraremos una solución."
        );
}
