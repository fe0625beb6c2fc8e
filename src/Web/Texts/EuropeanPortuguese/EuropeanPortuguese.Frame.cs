using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static FrameTexts Frame =>
        new()
        {
            SkipToContent = "Saltar para o conteúdo",
            ViewShop = "Ver loja",
            Main = "Navegação principal",
            YourShops = "As suas lojas",
            OpenAnother = "Abrir outra loja",
            SignOut = "Terminar sessão",
            LeaveShop = "Sair desta loja",
            YourRole = role => $"A sua função aqui: {role}",
            Home = "Início",
            Orders = "Encomendas",
            Products = "Produtos",
            Share = "Partilhar",
            Settings = "Definições",
            New = (number, name) => $"Nova encomenda {number} de {name}",
            Arranged = "A nova ordem foi guardada.",
            Unsaved = "Fez aqui alterações que não foram guardadas.",
            Restore = "Recuperar",
            Discard = "Descartar",
            Language = "Idioma",
            LanguageHint = "Das páginas do vendedor. As páginas da loja têm o seu próprio idioma, nas definições.",
            LanguageChosen = language => $"A partir de agora, em {language}.",
            Owner = "Proprietário",
            Manager = "Gerente",
            OrdersRole = "Encomendas",
            Packer = "Expedição",
            ReadOnly = "Só leitura",
            ManagerMay = "Tudo, exceto contas de pagamento, equipa, chaves de API, webhooks e domínios.",
            OrdersMay = "Confirma, embala e cancela encomendas, e emite faturas. Sem reembolsos, produtos nem definições.",
            PackerMay = "Vê as encomendas, embala-as e envia-as.",
            ReadOnlyMay = "Vê encomendas e vendas, e não altera nada.",
            OwnerMay = "Tudo.",
            Customer = "Cliente",
            You = "Eu",
            TheOwner = "O proprietário",
            SomebodyGone = "Alguém que saiu da equipa",
            AnApp = "Uma aplicação com chave de API",
            Yesterday = "Ontem",
            ShortDay = "d MMM",
            ShortDayOfYear = "d MMM yyyy",
            WeekDay = "ddd d MMM",
            LongDay = "dddd, d 'de' MMMM",
        };
}
