using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static ShopSettingsTexts ShopSettings =>
        new()
        {
            YourShop = "A sua loja",
            Link = "Link",
            OldLink = "O link antigo continua a funcionar.",
            Line = "Uma frase sobre a sua loja",
            LineExample = "Doces frescos desde 1962, com entrega em toda a Lisboa.",
            ContactReturns = "Contactos e devoluções",
            ContactHint =
                "Aparece no fundo de todas as páginas da loja, e numa página própria. Os clientes que pagam na entrega "
                + "procuram estes dados.",
            PhoneSeen = "Telefone que os clientes veem",
            PhoneSeenHint = "Para chamadas e WhatsApp. Deixe vazio para não mostrar nenhum.",
            AddressSeen = "Morada que os clientes veem",
            AddressExample = "Rua Augusta 12, 1100-053 Lisboa",
            Returns = "Devoluções e reembolsos",
            ReturnsExample = "No prazo de 14 dias, sem uso e na caixa. Reembolsamos o preço assim que o artigo nos chegar.",
            StockHeading = "Stock",
            ShowLeft = "Mostrar aos clientes quantas unidades restam",
            ShowLeftHint = "Só para produtos com controlo de quantidade.",
            Colours = "Cores",
            Country = "País",
            Currency = "Moeda",
            PagesLanguage = "Idioma das páginas da loja",
            OtherLanguages = "Outros idiomas à escolha dos clientes",
            OtherLanguagesHint =
                "Até 4. É possível mudar de idioma em cada página. As encomendas, as mensagens e as faturas seguem a escolha do cliente.",
            TimeZone = "Fuso horário",
            PairOfColours = "Um par de cores",
            OwnColours = "As minhas próprias cores",
            Buttons = "Botões",
            Page = "Página",
            HowItLooks = "Como vai ficar a sua loja",
            LayoutHeading = "Como os produtos aparecem",
            LayoutGrid = "Lado a lado",
            LayoutPictures = "Fotos grandes",
            LayoutList = "Lista compacta",
            ShowOwn = phone => $"Mostrar {phone}, o número com que inicio sessão",
            Teal = "Azul-petróleo",
            Saffron = "Açafrão",
            Rose = "Rosa",
            Indigo = "Índigo",
            Leaf = "Folha",
            Sky = "Céu",
            Brick = "Tijolo",
            Ink = "Tinta",
            WhenLeft = n => $"Quando restarem {n} ou menos",
            PictureRemoved = "A imagem foi removida.",
            ChangedElsewhere = "As definições foram alteradas noutra janela enquanto escrevia.",
            ChangedElsewhereHint = "O que escreveu continua aqui. Guarde novamente para o manter.",
            SaveSettings = "Guardar definições",
            TakingOrders = "A aceitar encomendas",
            More = "Mais",
            SignOutEverywhere = "Terminar sessão em todo o lado…",
            SignOutEverywhereHint = "Termina de uma vez as suas sessões em todos os dispositivos, incluindo este.",
            SignOutAll = "Terminar sessão em todos os dispositivos",
            ShopPicture = "Imagem da sua loja",
            PictureHint = "O seu logótipo, ou uma foto do que vende.",
            PictureChosen = "Escolhida, mas ainda não guardada.",
            UsePicture = "Usar esta imagem",
            HasPicture = "A sua loja já tem imagem.",
            ShowsNumber = phone => $"A sua loja mostra {phone}.",
        };
}
