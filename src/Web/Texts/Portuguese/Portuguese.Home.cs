using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static HomeTexts Home =>
        new()
        {
            AddProduct = "Adicionar um produto",
            ShareLink = "Divulgar seu link",
            SalesReport = "Relatório de vendas",
            ShopSettings = "Configurações da loja",
            GoodEvening = "Boa noite",
            GoodMorning = "Bom dia",
            GoodAfternoon = "Boa tarde",
            ClosedHint = "Sua loja está fechada: dá para olhar, mas não pedir.",
            Suspended = (reason, contact) =>
                "Sua loja está suspensa: ninguém pode vê-la nem pedir. Continue com os "
                + $"pedidos abertos. Motivo: {reason} Escreva para: {contact}",
            NoContact =
                "Os clientes ainda não conseguem falar com você pela loja: ela não mostra telefone, endereço nem política "
                + "de devolução.",
            AddContact = "Adicionar contato",
            QuickActions = "Ações rápidas",
            ShopIsOpen = "Loja aberta",
            ShopIsClosed = "Loja fechada",
            OpenOrders = "Pedidos abertos",
            ToHandle = "para atender",
            OrderWord = n => Plural.UpToOne(n, "pedido", "pedidos"),
            Sales = "Vendas",
            PaidOf = amount => $"{amount} pagos",
            AddFirst = "Adicione seu primeiro produto",
            AddFirstHint = "Uma foto, um nome e um preço: é tudo o que precisa para vender.",
            Ready = "Tudo pronto para o primeiro pedido",
            ReadyHint = "Envie seu link aos clientes. Os pedidos aparecem aqui sozinhos.",
            ShareShop = "Divulgar sua loja",
            Latest = "Últimos pedidos",
            AllOrders = "Todos os pedidos",
            LowStock = "Estoque baixo",
            All = n => $"Todos ({n})",
            Left = n => $"resta {n}",
            NowOpen = "Sua loja está aberta.",
            NowClosed = "Sua loja está fechada. Dá para olhar, mas não pedir.",
            IsLiveTitle = "Sua loja está no ar",
            IsLive = shop => $"{shop} está no ar",
            EverybodyCan = "Quem tem este link já pode visitar.",
            TellCustomers = "Avise seus clientes",
            NoPhoneYet = "Sua loja ainda não mostra um telefone, então os clientes não conseguem falar com você.",
            CashOnly = "Os clientes pagam na entrega. Adicione seu endereço UPI e eles também poderão pagar por UPI.",
            AddUpi = "Adicionar endereço UPI",
            ShareText = (shop, link) => $"{shop} está no ar. Peça aqui: {link}",
            YourLink = "O link da sua loja",
            ShareOnWhatsApp = "Divulgar no WhatsApp",
            ShareOther = "Divulgar de outro jeito",
            QrOf = link => $"Código QR de {link}",
            QrCode = "Código QR",
            QrHint = "Para o balcão, as caixas e os cartões de visita. A câmera de um celular abre a loja.",
            DownloadPng = "Baixar PNG",
            DownloadSvg = "Baixar SVG",
            PrintPoster = "Imprimir um cartaz",
            Feeds = "Google, Facebook, Instagram e WhatsApp",
            FeedsHint =
                "Dê estes endereços ao Google Merchant Center e ao Commerce Manager da Meta (feed de dados, programado). "
                + "Eles listam todos os seus produtos com os preços e o estoque de hoje.",
            AgentFeed = "Assistentes de compras (JSON Lines)",
            ScanToOrder = "Escaneie para ver a loja e pedir",
        };
}
