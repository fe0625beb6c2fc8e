using Dukaan.Web.Texts.Checkout;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static GiftCardTexts GiftCardsInShop =>
        new()
        {
            Card = "Vale-presente",
            Code = "Código do vale-presente",
            CodeHint = "Mais de um? Deixe um espaço entre os códigos.",
            Unusable = "Este vale-presente não pode pagar este pedido. Confira o código.",
            PhoneFirst =
                "Digite primeiro seu número de telefone: o crédito da loja depende dele. Se mesmo assim não pagar, confira o código.",
            LeftToPay = "Falta pagar",
            Changed = "O vale-presente agora paga outra parte: falta pagar {0}. Nada foi pedido ainda: confira e faça o pedido de novo.",
            TooMany = "Foram tentados códigos errados demais. Espere dez minutos.",
            Ending = "Vale-presente com final {0}",
            BackToCard = "{0} voltaram para o vale-presente",
            Credit = "Crédito na loja",
            CreditHint = "Digite este código ao fazer um pedido nesta loja, com o mesmo número de telefone.",
            CardHint = "Quem tiver o código pode pagar com ele nesta loja.",
            AdvanceHint = "{0} primeiro on-line, o resto na entrega",
        };

    private static GiftCardsTexts GiftCards =>
        new()
        {
            Title = "Vales-presente",
            Hint = "Códigos com que os clientes pagam os pedidos. Impostos e descontos não mudam.",
            New = "Novo vale-presente",
            Amount = "Valor",
            OnlyPhone = "Só para um número de telefone",
            OnlyPhoneHint = "Vazio: quem tiver o código pode gastá-lo.",
            Note = "Nota",
            NoteHint = "Só a sua equipe vê.",
            Create = "Criar vale-presente",
            CodeOnce = "O código só aparece agora. Envie já ao cliente.",
            MadeBefore = "Este vale-presente já tinha sido criado. O código apareceu naquele momento.",
            NoneYet = "Ainda não há vales-presente",
            NoneYetHint = "Crie um para um cliente, ou devolva um pedido como crédito na loja.",
            Active = "Ativo",
            Spent = "Gasto",
            Ended = "Encerrado",
            Credit = "Crédito na loja",
            EndIt = "Encerrar este vale-presente",
            EndHint = "O que resta nele se perde. Os pedidos que ele pagou continuam pagos.",
            HasEnded = "O vale-presente foi encerrado.",
            EntryIssued = "Criado",
            EntrySpent = "Gasto",
            EntryRefunded = "Devolvido",
            HadUsed = "Pago com vale-presente",
            ByCard = "Com vale-presente",
            Product = "É um vale-presente",
            ProductHint = "Sem estoque, entrega nem imposto. Depois de pago, o cliente recebe um código no valor do preço.",
            ToCredit = "Dar como crédito na loja",
            ToCreditHint =
                "O cliente recebe um código para a sua loja, que funciona com o telefone dele. O que um vale-presente pagou "
                + "volta para ele.",
            Advance = "Adiantamento do pagamento na entrega",
            AdvanceHint = "Em por cento, como 20 %, ou um valor. O cliente paga antes, on-line. Vazio: nada.",
            LeftOf = (left, whole) => $"{left} de {whole}",
            CourierCollects = amount => $"O entregador recebe {amount}.",
            AdvanceDue = amount => $"{amount} devem ser pagos on-line antes do envio.",
        };
}
