using Dukaan.Web.Texts.Accounts;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    /// <summary>The accounts of shoppers.</summary>
    public static AccountTexts Account { get; } =
        new()
        {
            Title = "A minha conta",
            SignIn = "Iniciar sessão",
            SignInHint = "Com o seu número de telefone e um código, sem palavra-passe.",
            SendCode = "Enviar-me um código",
            TypeCode = "Escreva o código",
            SentTo = "Enviámos um código para {0}.",
            Code = "Código da mensagem",
            Continue = "Continuar",
            AnotherNumber = "Usar outro número",
            SendAgain = "Enviar um código novo",
            CodeWrong = "O código não está certo ou já expirou. Peça um novo.",
            TooManyCodes = "Foram pedidos demasiados códigos. Tente mais tarde.",
            PhoneCountry = "Não enviamos códigos para números deste país.",
            CodeNotSent = "Não foi possível enviar o código. Tente daqui a pouco.",
            CodeMessage = "{0} é o seu código para {1}. É válido durante 10 minutos. Nunca o partilhe.",
            SignedInWith = "Sessão iniciada com {0}",
            SignOut = "Terminar sessão",
            SignOutEverywhere = "Terminar sessão em todos os dispositivos",
            Orders = "As minhas encomendas",
            NoOrders = "Ainda não há encomendas com este número.",
            Older = "Encomendas anteriores",
            BuyAgain = "Comprar de novo",
            NotThere = "Já não disponível: {0}",
            Guest = "Feita sem iniciar sessão. O link na sua mensagem abre-a.",
            Addresses = "As minhas moradas",
            NoAddresses = "A morada para onde encomenda fica guardada aqui.",
            Edit = "Editar",
            Delete = "Eliminar",
            Save = "Guardar",
            Wishes = "Lista de desejos",
            Wish = "Adicionar à lista de desejos",
            NoWishes = "Ainda não há nada na sua lista de desejos.",
            FillIn = "Inicie sessão e o seu nome e morada ficam preenchidos.",
            NewAddress = "Outra morada",
            OtherShops = "Outras lojas deste vendedor",
            ShareHint = "Usar as minhas moradas e o meu início de sessão também lá: {0}. As encomendas ficam na sua loja.",
            Share = "Usar também lá",
            Shared = "As suas moradas e o seu início de sessão funcionam também lá: {0}.",
            Unshare = "Deixar de partilhar",
        };
}
