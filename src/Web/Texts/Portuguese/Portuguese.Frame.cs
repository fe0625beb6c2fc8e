using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static FrameTexts Frame =>
        new()
        {
            SkipToContent = "Ir para o conteúdo",
            ViewShop = "Ver loja",
            Main = "Navegação principal",
            YourShops = "Suas lojas",
            OpenAnother = "Abrir outra loja",
            SignOut = "Sair",
            LeaveShop = "Deixar esta loja",
            YourRole = role => $"Sua função aqui: {role}",
            Home = "Início",
            Orders = "Pedidos",
            Products = "Produtos",
            Share = "Divulgar",
            Settings = "Configurações",
            New = (number, name) => $"Novo pedido {number} de {name}",
            Arranged = "A nova ordem está salva.",
            Unsaved = "Há alterações suas aqui que não foram salvas.",
            Restore = "Restaurar",
            Discard = "Descartar",
            Language = "Idioma",
            LanguageHint = "O das suas páginas de vendedor. As páginas da loja têm o seu, nas configurações.",
            LanguageChosen = language => $"A partir de agora em {language}.",
            Owner = "Dono",
            Manager = "Gerente",
            OrdersRole = "Pedidos",
            Packer = "Embalador",
            ReadOnly = "Só leitura",
            ManagerMay = "Tudo, menos contas de pagamento, equipe, chaves de API, webhooks e domínios.",
            OrdersMay = "Confirma, embala e cancela pedidos, e emite notas. Sem reembolsos, produtos ou configurações.",
            PackerMay = "Vê os pedidos, embala e envia.",
            ReadOnlyMay = "Vê pedidos e vendas, e não muda nada.",
            OwnerMay = "Tudo.",
            Customer = "Cliente",
            You = "Você",
            TheOwner = "O dono",
            SomebodyGone = "Alguém que saiu da equipe",
            AnApp = "Um aplicativo com chave de API",
            Yesterday = "Ontem",
            ShortDay = "d MMM",
            ShortDayOfYear = "d MMM yyyy",
            WeekDay = "ddd d MMM",
            LongDay = "dddd, d 'de' MMMM",
        };
}
