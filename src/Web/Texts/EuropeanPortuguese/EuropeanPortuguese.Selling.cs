using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static SellingTexts Selling =>
        new()
        {
            Delivery = "Entrega",
            YourCountry = "O seu país",
            OfferDelivery = "Fazer entregas",
            OfferDeliveryHint = "Para as zonas abaixo. Sem zonas, entrega em todo o lado com portes grátis.",
            OfferPickup = "Permitir levantamento na loja",
            MinimumOrder = "Encomenda mínima",
            MinimumOrderHint = "O valor mínimo dos produtos. Vazio: qualquer encomenda.",
            PickupPlace = "Morada e horário de levantamento",
            PickupExample = "Rua Augusta 12, todos os dias das 10h às 20h",
            Zones = "Zonas de entrega e portes",
            NoZones = "Ainda não há zonas: entrega em todo o lado com portes grátis.",
            NoTax = "Sem imposto",
            Gst = "GST na Índia",
            OneTax = "Um só imposto (IVA, imposto sobre vendas)",
            Taxes = "Impostos",
            TaxType = "Tipo de imposto",
            Rate = "Taxa em percentagem",
            RateHint = "Para todos os produtos sem outra taxa.",
            Included = "Os preços incluem imposto",
            IncludedHint = "Caso contrário, é somado ao finalizar a compra.",
            TaxName = "Nome do imposto",
            TaxNameHint = "Para um só imposto; o GST tem nomes próprios.",
            Vat = "IVA",
            YourState = "O seu estado (GST)",
            TaxNumber = "O seu NIF",
            TaxNumberHint = "NIF, número de IVA ou GSTIN, impresso nas faturas. Opcional.",
            OtherRates = "Outras taxas",
            OtherRatesHint = "Para produtos com outro imposto. Escolha a taxa na página do produto.",
            Food = "Alimentação",
            RateName = n => $"Nome da taxa {n}",
            RatePercent = n => $"Percentagem da taxa {n}",
            ZoneExample = "Grande Lisboa",
            PostalCodes = "Códigos postais que começam por",
            PostalCodesHint = "Separados por vírgulas; 1000-1999 é um intervalo. Se ficar vazio, todos.",
            States = "Distritos ou estados",
            NamesHint = "Nomes, separados por vírgulas. Se ficar vazio, todos.",
            Countries = "Países",
            ZoneHint =
                "Se uma morada estiver em várias zonas, aplica-se a mais específica: código postal antes de distrito, e "
                + "distrito antes de país.",
            Fee = "Portes",
            FlatFee = "Portes fixos",
            ByWeight = "Por peso",
            ByOrderValue = "Por valor da encomenda",
            FeeHint = "Para portes fixos. Se ficar vazio, a entrega é grátis.",
            FeeSteps = "Escalões de portes, por peso ou valor da encomenda",
            FeeStepsHint =
                "Para cada escalão: até quantos gramas (ou que valor de encomenda), e os portes. Deixe o último «até» "
                + "vazio para não haver limite.",
            FreeFrom = "Portes grátis a partir de",
            FreeFromHint = "Encomendas deste valor ou superior. Se ficar vazio, nunca.",
            CustomerNote = "Nota para os clientes",
            DaysExample = "2 a 4 dias",
            UpTo = "Até",
            StepUpTo = n => $"Escalão {n}: até",
            StepFee = n => $"Escalão {n}: portes",
            FeeIn = currency => $"Portes em {currency}",
            Area = "Área no mapa",
            AreaHint =
                "Só as moradas desta área pertencem à zona; o cliente indica a posição ao finalizar a compra. Toque "
                + "nos cantos na grelha, escreva um por linha como latitude e longitude, ou cole GeoJSON. No máximo 100 "
                + "cantos.",
            AreaCentre = "Centro da grelha",
            AreaHere = "Usar a minha localização",
            AreaWidth = "Largura da grelha",
            AreaUndo = "Remover o último canto",
            ZoneMinimum = "Encomenda mínima aí",
            ZoneMinimumHint = "Quanto vale no mínimo uma encomenda para esta zona. Vazio: como em toda a loja.",
            EverywhereElse = "Todos os outros locais",
            FreeWord = "grátis",
            AddZone = "Adicionar zona de entrega",
            DeleteZone = "Eliminar esta zona",
        };
}
