using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static SiteTexts Site =>
        new()
        {
            Title = "Dukaan: a sua loja, online num minuto",
            Summary =
                "Abra uma loja online com o seu número de telemóvel, partilhe o link e receba encomendas. Grátis, e tão "
                + "rápida num telemóvel barato como num caro.",
            Short = "Abra uma loja online num minuto.",
            SignIn = "Iniciar sessão",
            Lead = "A sua loja, online num minuto",
            LeadHint =
                "Basta um número de telemóvel. Adicione o que vende, partilhe o link no WhatsApp, e as encomendas chegam "
                + "ao seu telemóvel.",
            OpenYourShop = "Abra a sua loja",
            WithPhone = "Entre com o seu telemóvel",
            WithPhoneHint = "Sem palavra-passe, sem formulários. Um código por mensagem, e está dentro.",
            AddGoods = "Adicione o que vende",
            AddGoodsHint = "Uma foto, um preço, já está. Dois mil pratos ou dois vestidos.",
            ShareLink = "Partilhe o link",
            ShareLinkHint = "No WhatsApp, no Instagram, como código QR no balcão.",
            Why = "Feito para a sua forma de vender",
            WhyPay = "Pagamento na entrega, ou UPI diretamente para a sua conta",
            WhyFast = "Páginas que abrem logo, mesmo num telemóvel lento",
            WhyOrders = "Veja as encomendas assim que chegam; confirme, embale e envie com um toque",
            WhyYours = "As suas cores, o seu idioma, o seu link",
            Means = "Dukaan significa loja.",
            NoShopTitle = "Essa loja não existe",
            NoShop = "Não há nenhuma loja neste link",
            NoShopHint = "Verifique o link, ou peça-o de novo ao vendedor.",
            WhatIs = "O que é o Dukaan?",
            NoOrderTitle = "Essa encomenda não existe",
            NoOrder = "Não há nenhuma encomenda neste link",
            NoOrderHint = "Verifique se o link está completo, ou pergunte ao vendedor.",
            NothingHere = "Nada aqui",
            TooManyTries = "Demasiadas tentativas",
            BusyNow = "Serviço ocupado neste momento",
            WentWrong = "Algo correu mal",
            DidNotWork = "Não foi possível",
            GoBack = "Voltar",
        };
}
