using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static SiteTexts Site =>
        new()
        {
            Title = "Dukaan: sua loja on-line em um minuto",
            Summary =
                "Abra uma loja on-line com seu telefone, divulgue o link, receba pedidos. Grátis, e tão rápida em um "
                + "celular barato quanto em um caro.",
            Short = "Abra uma loja on-line em um minuto.",
            SignIn = "Entrar",
            Lead = "Sua loja on-line em um minuto",
            LeadHint =
                "Basta um número de telefone. Adicione o que vende, divulgue o link no WhatsApp, e os pedidos chegam no " + "seu celular.",
            OpenYourShop = "Abra sua loja",
            WithPhone = "Entre com seu telefone",
            WithPhoneHint = "Sem senha, sem formulários. Um código por mensagem, e pronto.",
            AddGoods = "Adicione o que vende",
            AddGoodsHint = "Uma foto, um preço, pronto. Dois mil pratos ou dois vestidos.",
            ShareLink = "Divulgue o link",
            ShareLinkHint = "No WhatsApp, no Instagram, como código QR no balcão.",
            Why = "Feito para o seu jeito de vender",
            WhyPay = "Pagamento na entrega, ou UPI direto na sua conta",
            WhyFast = "Páginas que abrem na hora, mesmo em um celular lento",
            WhyOrders = "Veja os pedidos assim que chegam; confirme, embale e envie com um toque",
            WhyYours = "Suas cores, seu idioma, seu link",
            Means = "Dukaan significa loja.",
            NoShopTitle = "Essa loja não existe",
            NoShop = "Não há loja neste link",
            NoShopHint = "Confira o link, ou peça de novo ao vendedor.",
            WhatIs = "O que é Dukaan?",
            NoOrderTitle = "Esse pedido não existe",
            NoOrder = "Não há pedido neste link",
            NoOrderHint = "Confira se o link está completo, ou pergunte ao vendedor.",
            NothingHere = "Nada aqui",
            TooManyTries = "Tentativas demais",
            BusyNow = "Ocupado no momento",
            WentWrong = "Algo deu errado",
            DidNotWork = "Não funcionou",
            GoBack = "Voltar",
        };
}
