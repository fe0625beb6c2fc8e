using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static HomeTexts Home =>
        new()
        {
            AddProduct = "Adicionar um produto",
            ShareLink = "Partilhar o seu link",
            SalesReport = "Relatório de vendas",
            ShopSettings = "Definições da loja",
            GoodEvening = "Boa noite",
            GoodMorning = "Bom dia",
            GoodAfternoon = "Boa tarde",
            ClosedHint = "A sua loja está fechada: é possível ver, mas não encomendar.",
            Suspended = (reason, contact) =>
                "A sua loja está suspensa: ninguém a pode ver nem encomendar. Continue "
                + $"com as encomendas em aberto. Motivo: {reason} Escreva para: {contact}",
            NoContact =
                "Os clientes ainda não conseguem contactá-lo(a) pela loja: não mostra telefone, morada nem política de " + "devoluções.",
            AddContact = "Adicionar contactos",
            QuickActions = "Ações rápidas",
            ShopIsOpen = "Loja aberta",
            ShopIsClosed = "Loja fechada",
            OpenOrders = "Encomendas em aberto",
            ToHandle = "por tratar",
            OrderWord = n => Plural.One(n, "encomenda", "encomendas"),
            Sales = "Vendas",
            PaidOf = amount => $"{amount} pagos",
            AddFirst = "Adicione o seu primeiro produto",
            AddFirstHint = "Uma foto, um nome e um preço: é tudo o que precisa para começar a vender.",
            Ready = "Tudo pronto para a primeira encomenda",
            ReadyHint = "Envie o seu link aos clientes. As encomendas aparecem aqui automaticamente.",
            ShareShop = "Partilhar a sua loja",
            Latest = "Últimas encomendas",
            AllOrders = "Todas as encomendas",
            LowStock = "Stock baixo",
            All = n => $"Ver todos ({n})",
            Left = n => $"Restantes: {n}",
            NowOpen = "A sua loja está aberta.",
            NowClosed = "A sua loja está fechada. É possível ver, mas não encomendar.",
            IsLiveTitle = "A sua loja está online",
            IsLive = shop => $"{shop} está online",
            EverybodyCan = "Quem tiver este link já a pode visitar.",
            TellCustomers = "Avise os seus clientes",
            NoPhoneYet = "A sua loja ainda não mostra um número de telefone, por isso os clientes não conseguem contactá-lo(a).",
            CashOnly = "Os clientes pagam na entrega. Adicione o seu endereço UPI e poderão pagar também por UPI.",
            AddUpi = "Adicionar endereço UPI",
            ShareText = (shop, link) => $"{shop} está online. Encomende aqui: {link}",
            YourLink = "O link da sua loja",
            ShareOnWhatsApp = "Partilhar no WhatsApp",
            ShareOther = "Partilhar de outra forma",
            QrOf = link => $"Código QR de {link}",
            QrCode = "Código QR",
            QrHint = "Para o balcão, as caixas e os cartões de visita. A câmara de um telemóvel abre a loja.",
            DownloadPng = "Transferir PNG",
            DownloadSvg = "Transferir SVG",
            PrintPoster = "Imprimir um cartaz",
            Feeds = "Google, Facebook, Instagram e WhatsApp",
            FeedsHint =
                "Indique estes endereços no Google Merchant Center e no Commerce Manager da Meta (feed de dados, "
                + "agendado). Listam todos os seus produtos com os preços e o stock de hoje.",
            AgentFeed = "Assistentes de compras (JSON Lines)",
            ScanToOrder = "Leia o código para ver a loja e encomendar",
        };
}
