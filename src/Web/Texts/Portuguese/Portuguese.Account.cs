using Dukaan.Web.Texts.Accounts;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    /// <summary>The accounts of shoppers.</summary>
    public static AccountTexts Account { get; } =
        new()
        {
            Title = "Minha conta",
            SignIn = "Entrar",
            SignInHint = "Com seu número de telefone e um código, sem senha.",
            SendCode = "Quero receber um código",
            TypeCode = "Digite o código",
            SentTo = "Enviamos um código para {0}.",
            Code = "Código da mensagem",
            Continue = "Continuar",
            AnotherNumber = "Usar outro número",
            SendAgain = "Enviar um novo código",
            CodeWrong = "O código não está certo ou já expirou. Peça um novo.",
            TooManyCodes = "Foram pedidos códigos demais. Tente mais tarde.",
            PhoneCountry = "Não enviamos códigos para números deste país.",
            CodeNotSent = "Não foi possível enviar o código. Tente daqui a pouco.",
            CodeMessage = "{0} é o seu código para {1}. Vale por 10 minutos. Nunca compartilhe.",
            SignedInWith = "Você entrou com {0}",
            SignOut = "Sair",
            SignOutEverywhere = "Sair em todos os aparelhos",
            Orders = "Meus pedidos",
            NoOrders = "Ainda não há pedidos com este número.",
            Older = "Pedidos mais antigos",
            BuyAgain = "Comprar de novo",
            NotThere = "Não está mais disponível: {0}",
            Guest = "Feito sem entrar na conta. O link da sua mensagem abre o pedido.",
            Addresses = "Meus endereços",
            NoAddresses = "O endereço do seu pedido fica guardado aqui.",
            Edit = "Editar",
            Delete = "Excluir",
            Save = "Salvar",
            Wishes = "Lista de desejos",
            Wish = "Adicionar à lista de desejos",
            NoWishes = "Ainda não há nada na sua lista de desejos.",
            FillIn = "Entre, e seu nome e endereço já vêm preenchidos.",
            NewAddress = "Outro endereço",
            OtherShops = "Outras lojas deste vendedor",
            ShareHint = "Usar meus endereços e meu acesso lá também: {0}. Os pedidos ficam na loja deles.",
            Share = "Usar lá também",
            Shared = "Seus endereços e seu acesso funcionam lá também: {0}.",
            Unshare = "Parar de compartilhar",
        };
}
