using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static ShopSettingsTexts ShopSettings =>
        new()
        {
            YourShop = "Sua loja",
            Link = "Link",
            OldLink = "O link antigo continua funcionando.",
            Line = "Uma frase sobre sua loja",
            LineExample = "Doces frescos desde 1962, com entrega em toda a cidade.",
            ContactReturns = "Contato e devoluções",
            ContactHint =
                "Aparece no rodapé de cada página da loja, e em uma página própria. Clientes que pagam na entrega procuram " + "por isso.",
            PhoneSeen = "Telefone que os clientes veem",
            PhoneSeenHint = "Para ligações e WhatsApp. Deixe vazio para não mostrar.",
            AddressSeen = "Endereço que os clientes veem",
            AddressExample = "Rua Augusta 12, São Paulo 01305-000",
            Returns = "Devoluções e reembolsos",
            ReturnsExample = "Em 7 dias, sem uso e na caixa. Devolvemos o valor quando chegar aqui.",
            StockHeading = "Estoque",
            ShowLeft = "Mostrar aos clientes quantos restam",
            ShowLeftHint = "Só para produtos com quantidade controlada.",
            Colours = "Cores",
            Country = "País",
            Currency = "Moeda",
            PagesLanguage = "Idioma das páginas da loja",
            OtherLanguages = "Outros idiomas que os clientes podem escolher",
            OtherLanguagesHint =
                "Até 4. Dá para trocar de idioma em cada página. Pedidos, mensagens e faturas seguem a escolha do cliente.",
            TimeZone = "Fuso horário",
            PairOfColours = "Um par de cores",
            OwnColours = "Minhas próprias cores",
            Buttons = "Botões",
            Page = "Página",
            HowItLooks = "Como sua loja vai ficar",
            ShowOwn = phone => $"Mostrar {phone}, o número com que eu entro",
            Teal = "Verde-azulado",
            Saffron = "Açafrão",
            Rose = "Rosa",
            Indigo = "Anil",
            Leaf = "Folha",
            Sky = "Céu",
            Brick = "Tijolo",
            Ink = "Tinta",
            WhenLeft = n => $"Quando restarem {n} ou menos",
            PictureRemoved = "A imagem foi removida.",
            ChangedElsewhere = "As configurações mudaram em outra janela enquanto você digitava.",
            ChangedElsewhereHint = "O que você digitou continua aqui. Salve de novo para manter.",
            SaveSettings = "Salvar configurações",
            TakingOrders = "Receber pedidos",
            More = "Mais",
            SignOutEverywhere = "Sair em toda parte…",
            SignOutEverywhereHint = "Encerra suas sessões em todos os aparelhos, este também.",
            SignOutAll = "Sair em todos os aparelhos",
            ShopPicture = "Imagem da sua loja",
            PictureHint = "Seu logotipo, ou uma foto do que você vende.",
            PictureChosen = "Escolhida, ainda não salva.",
            UsePicture = "Usar esta imagem",
            HasPicture = "Sua loja tem uma imagem.",
            ShowsNumber = phone => $"Sua loja mostra {phone}.",
        };
}
