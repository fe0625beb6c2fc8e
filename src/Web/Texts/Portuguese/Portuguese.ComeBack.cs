using Dukaan.Web.Texts.Dashboard;
using Dukaan.Web.Texts.Messages;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static ComeBackTexts ComeBack =>
        new()
        {
            Ask = "Avise-me quando voltar",
            Lead = "Você recebe uma única mensagem quando voltar. Depois de 90 dias apagamos seu contato.",
            Which = "Qual?",
            Contact = "Telefone ou e-mail",
            Wrong = "Escreva um telefone ou um e-mail.",
            Done = "Você recebe uma mensagem quando voltar: {0}",
            Leave = "Não quero mais",
            Left = "Você não recebe mensagem.",
            InStock = "Já voltou.",
            Full = "Muitas pessoas já estão esperando.",
            Back = "{0} voltou.",
            BackUnnamed = "O que você esperava voltou.",
            Why = "Você recebe esta única mensagem porque pediu.",
            Open = "Ver",
            CartLeft = "Seu carrinho ainda está aqui.",
            CartWhy = "Você recebe esta única mensagem porque este contato foi informado ao finalizar a compra.",
            CartOpen = "Abrir o carrinho",
            ThankYou = "Obrigado! {0} % de desconto no próximo pedido com o código {1}, até {2}.",
        };

    private static ComeBackDeskTexts ComeBackDesk =>
        new()
        {
            Waiting = "Pessoas esperando: {0}",
            Cart = "Horas até lembrar de um carrinho abandonado",
            CartHint =
                "Clientes que informaram telefone ou e-mail ao finalizar e não fizeram o pedido recebem uma única mensagem. "
                + "Nenhuma é enviada à noite.",
            Off = "Desligado",
            ThankYou = "Código de agradecimento",
            ThankYouHint = "Quando um pedido chega, o cliente recebe um código para o próximo. Ele vale uma vez.",
            Percent = "Desconto em por cento, vazio: nenhum",
            Days = "Válido por tantos dias",
            Bound = "Só para o cliente que fez o pedido",
        };

    private static SellerMailTexts SellerMail =>
        new()
        {
            Title = "E-mails para você",
            Lead = "O que você escolher aqui chega por e-mail e não no telefone.",
            Address = "Seu e-mail",
            Confirmed = "Este e-mail está confirmado.",
            Sent = "Enviamos um e-mail para este endereço. Abra o link que está nele. Ele vale por um dia.",
            NewOrder = "Pedidos novos",
            ReturnAsked = "Devoluções pedidas por clientes",
            LowStockDaily = "Estoque baixo, uma vez por dia",
            LowStock = "Estoque baixo",
            Confirm = "Confirmar o e-mail",
            ConfirmText = "Os e-mails da sua loja chegam a este endereço.",
            Gone = "Este link não vale mais. Salve o endereço de novo.",
            Why = "Você recebe isto porque este e-mail foi confirmado para sua loja.",
            OpenOrder = "Abrir o pedido",
            OpenProducts = "Ver seus produtos",
        };
}
