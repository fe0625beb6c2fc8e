using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static SellingTexts Selling =>
        new()
        {
            Delivery = "Envío",
            YourCountry = "Tu país",
            OfferDelivery = "Ofrecer envío",
            OfferDeliveryHint = "A las zonas de abajo. Sin zonas, envías gratis a todas partes.",
            OfferPickup = "Ofrecer recogida",
            MinimumOrder = "Pedido mínimo",
            MinimumOrderHint = "El importe mínimo de los productos. Vacío: cualquier pedido.",
            PickupPlace = "Dirección y horario de recogida",
            PickupExample = "Calle Juárez 12, todos los días de 10 a 20",
            Zones = "Zonas y costos de envío",
            NoZones = "Aún no hay zonas: envías gratis a todas partes.",
            NoTax = "Sin impuesto",
            Gst = "GST en la India",
            OneTax = "Un impuesto (IVA)",
            Taxes = "Impuestos",
            TaxType = "Tipo de impuesto",
            Rate = "Tasa en porcentaje",
            RateHint = "Para todos los productos sin otra tasa.",
            Included = "Los precios incluyen impuesto",
            IncludedHint = "Si no, se suma al pagar.",
            TaxName = "Nombre del impuesto",
            TaxNameHint = "Para un solo impuesto; la GST tiene sus propios nombres.",
            Vat = "IVA",
            YourState = "Tu estado (GST)",
            TaxNumber = "Tu número fiscal",
            TaxNumberHint = "GSTIN o número de IVA, se imprime en las facturas. Opcional.",
            OtherRates = "Otras tasas",
            OtherRatesHint = "Para productos con otro impuesto. Elige la tasa en la página del producto.",
            Food = "Alimentos",
            RateName = n => $"Nombre de la tasa {n}",
            RatePercent = n => $"Porcentaje de la tasa {n}",
            ZoneExample = "Ciudad de México",
            PostalCodes = "Códigos postales que empiezan con",
            PostalCodesHint = "Separados por comas; 411001-411045 es un rango. Vacío: todos.",
            States = "Estados",
            NamesHint = "Nombres separados por comas. Vacío: todos.",
            Countries = "Países",
            ZoneHint =
                "Si una dirección está en varias zonas, vale la más específica: código postal antes que estado, y estado "
                + "antes que país.",
            Fee = "Costo",
            FlatFee = "Costo fijo",
            ByWeight = "Por peso",
            ByOrderValue = "Por monto del pedido",
            FeeHint = "Para un costo fijo. Vacío: envío gratis.",
            FeeSteps = "Escalones, por peso o monto",
            FeeStepsHint =
                "En cada escalón: hasta cuántos gramos (o qué monto), y el costo. Deja vacío el último «hasta» para no " + "tener límite.",
            FreeFrom = "Envío gratis desde",
            FreeFromHint = "Pedidos de este monto o más. Vacío: nunca.",
            CustomerNote = "Nota para los clientes",
            DaysExample = "2–4 días",
            UpTo = "Hasta",
            StepUpTo = n => $"Escalón {n}: hasta",
            StepFee = n => $"Escalón {n}: costo",
            FeeIn = currency => $"Costo en {currency}",
            Area = "Área en el mapa",
            AreaHint =
                "Solo las direcciones de esta área pertenecen a la zona; el cliente indica su posición al finalizar "
                + "la compra. Toca las esquinas en la cuadrícula, escribe una por línea como latitud y longitud, o pega "
                + "GeoJSON. Como máximo 100 esquinas.",
            AreaCentre = "Centro de la cuadrícula",
            AreaHere = "Usar mi ubicación",
            AreaWidth = "Ancho de la cuadrícula",
            AreaUndo = "Quitar la última esquina",
            ZoneMinimum = "Pedido mínimo allí",
            ZoneMinimumHint = "Lo que suma como mínimo un pedido a esta zona. Vacío: como en toda la tienda.",
            EverywhereElse = "En todas las demás partes",
            FreeWord = "gratis",
            AddZone = "Agregar una zona de envío",
            DeleteZone = "Eliminar esta zona",
        };
}
