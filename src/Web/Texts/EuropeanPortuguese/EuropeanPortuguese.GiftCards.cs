using Dukaan.Web.Texts.Checkout;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static GiftCardTexts GiftCardsInShop =>
        new()
        {
            Card = "Cartão-oferta",
            Code = "Código do cartão-oferta",
            CodeHint = "Mais do que um? Deixe um espaço entre os códigos.",
            Unusable = "Este cartão-oferta não pode pagar esta encomenda. Verifique o código.",
            PhoneFirst =
                "Escreva primeiro o seu número de telefone: o crédito da loja depende dele. Se mesmo assim não pagar, verifique o código.",
            LeftToPay = "Falta pagar",
            Changed = "O cartão-oferta paga agora outra parte: falta pagar {0}. Ainda nada foi encomendado: verifique e encomende de novo.",
            TooMany = "Foram tentados demasiados códigos errados. Espere dez minutos.",
            Ending = "Cartão-oferta terminado em {0}",
            BackToCard = "{0} voltaram para o cartão-oferta",
            Credit = "Crédito na loja",
            CreditHint = "Escreva este código ao encomendar nesta loja, com o mesmo número de telefone.",
            CardHint = "Quem tiver o código pode pagar com ele nesta loja.",
            AdvanceHint = "{0} primeiro online, o resto na entrega",
        };

    private static GiftCardsTexts GiftCards =>
        new()
        {
            Title = "Cartões-oferta",
            Hint = "Códigos com que os clientes pagam as encomendas. Impostos e descontos não mudam.",
            New = "Novo cartão-oferta",
            Amount = "Montante",
            OnlyPhone = "Só para um número de telefone",
            OnlyPhoneHint = "Se ficar vazio, quem tiver o código pode gastá-lo.",
            Note = "Nota",
            NoteHint = "Só a sua equipa a vê.",
            Create = "Criar cartão-oferta",
            CodeOnce = "O código só aparece agora. Envie-o já ao cliente.",
            MadeBefore = "Este cartão-oferta já tinha sido criado. O código apareceu nessa altura.",
            NoneYet = "Ainda não há cartões-oferta",
            NoneYetHint = "Crie um para um cliente, ou devolva uma encomenda como crédito na loja.",
            Active = "Ativo",
            Spent = "Gasto",
            Ended = "Terminado",
            Credit = "Crédito na loja",
            EndIt = "Terminar este cartão-oferta",
            EndHint = "O que resta nele perde-se. As encomendas que pagou continuam pagas.",
            HasEnded = "O cartão-oferta terminou.",
            EntryIssued = "Criado",
            EntrySpent = "Gasto",
            EntryRefunded = "Devolvido",
            HadUsed = "Pago com cartão-oferta",
            ByCard = "Com cartão-oferta",
            Product = "É um cartão-oferta",
            ProductHint = "Sem stock, entrega nem imposto. Depois de pago, o cliente recebe um código no valor do preço.",
            ToCredit = "Dar como crédito na loja",
            ToCreditHint =
                "O cliente recebe um código para a sua loja, que funciona com o telefone dele. O que um cartão-oferta pagou "
                + "volta para ele.",
            Advance = "Adiantamento do pagamento na entrega",
            AdvanceHint = "Em percentagem, como 20 %, ou um montante. O cliente paga-o antes, online. Se ficar vazio, nada.",
            LeftOf = (left, whole) => $"{left} de {whole}",
            CourierCollects = amount => $"O estafeta cobra {amount}.",
            AdvanceDue = amount => $"{amount} devem ser pagos online antes do envio.",
        };
}
